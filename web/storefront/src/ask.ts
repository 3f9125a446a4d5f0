import { shop } from './config';
import { readItem, type ShopItem } from './item/item';
import { keys } from './keys';
import type { WireNotice } from './results/notice';
import { isPersonal, shopper } from './shopper';

/** Why the shop did not do what was asked, in its own words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the shop something as this shopper; null for an answer without a body. */
export async function ask<T>(
  method: string,
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<T> {
  const at = path.includes('?') ? '&' : '?';
  const response = await fetch(`${path}${at}${keys()}`, {
    method,
    headers: { 'x-vitrine-shopper': shopper },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (await response.json().catch(() => null)) as { message?: string } | null;
  if (!response.ok) {
    throw new Refused(response.status, answer?.message ?? `the shop answered ${response.status}`);
  }
  return answer as T;
}

type Json = Record<string, unknown>;

/** A condition of the shop's own search. */
export type Condition = Json;

export interface Found {
  items: ShopItem[];
  total: number;
  facets: Record<string, { values: { value: string; items: number }[] }>;
  notices: WireNotice[];
}

interface Answer {
  total: number;
  hits: { id: string; item: Json; shown?: Json }[];
  facets: { attribute: string; values: { value: string; items: number }[] }[];
  notices: WireNotice[];
}

/** A search beside the page's own, which is not kept as one that the shopper made. */
export async function find(body: Json, signal: AbortSignal): Promise<Found> {
  const answer = await ask<Answer>(
    'POST',
    '/v1/search',
    { catalogue: shop.catalogue, analytics: false, client: shopper, personal: isPersonal(), ...body },
    signal,
  );
  return {
    total: answer.total,
    items: answer.hits.map((hit) => readItem({ ...hit.item, objectID: hit.id, _shown: hit.shown })),
    facets: Object.fromEntries(answer.facets.map((facet) => [facet.attribute, facet])),
    notices: answer.notices,
  };
}

/** Most items that something is asked beside. */
const MOST_BESIDE = 20;

/** Products that could take the place of some, or that go along with them. */
export async function findBeside(
  relation: 'instead' | 'along',
  ids: string[],
  size: number,
  signal: AbortSignal,
): Promise<ShopItem[]> {
  const items = [...new Set(ids)].slice(0, MOST_BESIDE);
  const body = { catalogue: shop.catalogue, relation, items, size };
  const found = await ask<{ items: { id: string; item: Json }[] }>('POST', '/v1/beside', body, signal);
  return found.items.map(({ id, item }) => readItem({ ...item, objectID: id }));
}
