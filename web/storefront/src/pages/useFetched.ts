import { useEffect, useState } from 'react';

/** Something that is being fetched, that came, or that did not. */
export type Fetched<T> = { state: 'waiting' } | { state: 'failed'; why: unknown } | { state: 'there'; value: T };

/** Fetches for a key, anew whenever the key or `again` changes; what was there stays until then. */
export function useFetched<T>(
  key: string,
  fetching: (signal: AbortSignal) => Promise<T>,
): [Fetched<T>, retry: () => void, set: (value: T) => void] {
  const [fetched, setFetched] = useState<{ key: string; of: Fetched<T> }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const done = (of: Fetched<T>) => stop.signal.aborted || setFetched({ key, of });
    fetching(stop.signal).then(
      (value) => done({ state: 'there', value }),
      (why: unknown) => done({ state: 'failed', why }),
    );
    return () => stop.abort();
    // What is fetched is said by the key.
  }, [key, attempt]);
  return [
    fetched?.key === key ? fetched.of : { state: 'waiting' },
    () => setAttempt((times) => times + 1),
    (value) => setFetched({ key, of: { state: 'there', value } }),
  ];
}
