import { type Brief, brief } from '../parts/brief';
import { useAsk } from '../useAsk';
import type { Known } from './choices';
import { deeds } from './does';
import type { Rule } from './draft';

/** As many as the server gives at once. */
const MOST = 1000;

/** What is shown of them. */
const SHOWN = ['kind', 'title', 'name', 'image', 'images', 'price', 'currency', 'seller', 'creator', 'host'];

/** The items that rules name, each once, as many as can be asked for in one request. */
export const namedBy = (rules: Rule[]): string[] => [...new Set(rules.flatMap((rule) => deeds(rule).flatMap(({ items }) => items)))].slice(0, MOST);

/** Items by their ids: null for one that is gone; none for one that was not asked for, or not answered yet. */
export type Named = ReadonlyMap<string, Brief | null>;

/** What is there of the items that were asked for, in that order. */
export function known(ids: string[], results: Known['results']): Named {
  return new Map(results.map((each, at) => [ids[at] ?? '', each === null ? null : brief(ids[at] ?? '', each)]));
}

/** The items that rules name, fetched in one request. */
export function useNamed(catalogue: string, rules: Rule[]): Named {
  const ids = namedBy(rules);
  const asked = useAsk<Known>(ids.length === 0 ? undefined : '/1/indexes/*/objects', {
    requests: ids.map((objectID) => ({ indexName: catalogue, objectID, attributesToRetrieve: SHOWN })),
  });
  const results = asked.data?.results ?? [];
  // As long as other items are on their way, the answer at hand is that of others.
  return results.length === ids.length && !asked.waiting ? known(ids, results) : new Map();
}
