import { useEffect, useState } from 'react';
import { ask, inCatalogue, Refused } from '../api';
import type { Rule } from './draft';
import { against, type Changed, untouched } from './effect';
import type { Synonyms } from './synonyms';

/** A change that is tried: a rule or a group of synonyms. */
export interface Change {
  rule?: Rule;
  synonyms?: Synonyms;
  /** The id of the rule as it is saved: the page is compared with the one without it. */
  over?: string;
}

/** A page with a change and one without it, for a query. */
export async function tried(catalogue: string, query: string, { over, ...change }: Change, signal?: AbortSignal): Promise<Changed> {
  const of = (what: object) => ask<Changed>('POST', inCatalogue(catalogue, 'rules/preview'), { query, size: 10, ...what }, signal);
  const [served, without] = await Promise.all([of(change), over === undefined ? undefined : of({ without: over }).catch(unlessGone)]);
  const trial = without === undefined ? served : against(without.after, served);
  return change.rule !== undefined && !served.applies ? untouched(trial) : trial;
}

/** A rule that was removed meanwhile is in no page, so that there is nothing to leave out. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof Refused && error.status === 400)) {
    throw error;
  }
}

/** While somebody types, so many milliseconds pass before a change is tried. */
const PAUSE = 200;

/** What a change does to a query; the answer before stays while the next one comes. */
export function useTrial(catalogue: string, query: string, change: Change): { data: Changed | undefined; failed: Error | undefined } {
  const [told, tell] = useState<{ data: Changed | undefined; failed: Error | undefined }>({ data: undefined, failed: undefined });
  const sent = JSON.stringify(change);
  useEffect(() => {
    if (query === '') {
      tell({ data: undefined, failed: undefined });
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      tried(catalogue, query, JSON.parse(sent) as Change, stop.signal).then(
        (data) => tell({ data, failed: undefined }),
        (failed: Error) => stop.signal.aborted || tell((before) => ({ ...before, failed })),
      );
    }, PAUSE);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [catalogue, query, sent]);
  return told;
}
