import { useEffect, useState } from 'react';
import { type Asked, useAsk } from '../useAsk';
import { type Choice, choices, FIELDS } from './choices';
import type { PoolItem } from './judged';

/** What `GET …/pool` answers. */
interface Pool {
  id: string;
  text: string;
  filter: string;
  market: string;
  judge: string;
  items: PoolItem[];
}

/** A pool with what tells the variants of its items apart, by the id of the item. */
export interface ToldPool extends Pool {
  choices: Record<string, Choice[]>;
}

interface Known {
  results: (({ objectID: string } & Record<string, unknown>) | null)[];
}

/**
 * The items to judge for a query, with the colours and sizes that they come in. Both are there at once, so that
 * nothing moves under a finger; where the second cannot be had, the items are there without.
 */
export function usePool(catalogue: string, path: string): Asked<ToldPool> {
  const pool = useAsk<Pool>(path);
  const ids = pool.data?.items.map((each) => each.id) ?? [];
  const known = useAsk<Known>(ids.length === 0 ? undefined : '/1/indexes/*/objects', {
    requests: ids.map((objectID) => ({ indexName: catalogue, objectID, attributesToRetrieve: FIELDS })),
  });
  const [told, setTold] = useState<ToldPool>();
  const settled = known.failed !== undefined || answers(known.data, ids);
  useEffect(() => {
    if (pool.data !== undefined && settled) {
      setTold({ ...pool.data, choices: byItem(known.data) });
    }
  }, [pool.data, known.data, settled]);
  return { ...pool, data: told, waiting: pool.waiting || !settled };
}

/** Whether these are the items that were asked for last, and not those of the question before. */
function answers(known: Known | undefined, ids: string[]): boolean {
  const results = known?.results ?? [];
  return results.length === ids.length && results.every((each, i) => each === null || each.objectID === ids[i]);
}

function byItem(known: Known | undefined): Record<string, Choice[]> {
  return Object.fromEntries((known?.results ?? []).flatMap((each) => (each === null ? [] : [[each.objectID, choices(each)]])));
}
