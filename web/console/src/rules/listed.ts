import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api';
import type { Asked } from '../useAsk';

/** The beginning of a list that the server has in pages. */
export interface Listed<T> {
  hits: T[];
  nbHits: number;
}

/** As many as the server gives at once. */
const PER_PAGE = 1000;

type Page<T> = (page: number) => Promise<Listed<T>>;

/** The first pages of a list as one; what moved to another page meanwhile stands in it once. */
export async function joined<T extends { objectID: string }>(pages: number, fetched: Page<T>): Promise<Listed<T>> {
  const hits = new Map<string, T>();
  let nbHits = 0;
  for (let page = 0; page < pages && (page === 0 || hits.size < nbHits); page += 1) {
    const one = await fetched(page);
    one.hits.forEach((each) => hits.set(each.objectID, each));
    nbHits = one.nbHits;
  }
  return { hits: [...hits.values()], nbHits };
}

/** Asks for a list in the Algolia protocol: its first page, and one more each time that more is wanted. */
export function useListed<T extends { objectID: string }>(path: string): Asked<Listed<T>> & { more: () => void } {
  const [data, setData] = useState<Listed<T>>();
  const [failed, setFailed] = useState<Error>();
  const [waiting, setWaiting] = useState(true);
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const fetched: Page<T> = (page) => ask('POST', path, { query: '', hitsPerPage: PER_PAGE, page }, stop.signal);
    const ended = (answer: Listed<T> | undefined, error?: Error) => {
      if (!stop.signal.aborted) {
        setData((before) => answer ?? before);
        setFailed(error);
        setWaiting(false);
      }
    };
    setWaiting(true);
    joined(pages, fetched).then(ended, (error: Error) => ended(undefined, error));
    return () => stop.abort();
  }, [path, pages, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const more = useCallback(() => setPages((n) => n + 1), []);
  return { data, failed, waiting, again, more };
}
