import { shop } from './config';
import { readItem, type ShopItem } from './item/item';
import { keys } from './keys';

/** An item with everything that is recorded about it; undefined when the shop has no such item. */
export async function fetchItem(id: string, signal: AbortSignal): Promise<ShopItem | undefined> {
  const path = `/1/indexes/${encodeURIComponent(shop.catalogue)}/${encodeURIComponent(id)}`;
  const response = await fetch(`${path}?${keys()}`, { signal });
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw new Error(`the shop answered ${response.status}`);
  }
  const json = (await response.json()) as Record<string, unknown>;
  const creator = json.creator ?? json.host;
  return readItem(
    typeof creator === 'string' ? { ...json, _creator: await fetchCreator(creator, signal) } : json,
  );
}

/** Who made a film or hosts a live stream; without them there is still something to show. */
async function fetchCreator(id: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  return fetchRecords([id], signal).then(
    ([found]) => found ?? {},
    () => ({}),
  );
}

/** Some items by their ids, in that order, without those that the shop no longer has. */
export async function fetchItems(ids: string[], signal: AbortSignal): Promise<ShopItem[]> {
  return (await fetchRecords(ids, signal)).map(readItem);
}

/** Records by their ids as they are written, in that order, without those that are gone. */
export async function fetchRecords(ids: string[], signal: AbortSignal): Promise<Record<string, unknown>[]> {
  const requests = ids.map((objectID) => ({ indexName: shop.catalogue, objectID }));
  const response = await fetch(`/1/indexes/*/objects?${keys()}`, {
    method: 'POST',
    body: JSON.stringify({ requests }),
    signal,
  });
  if (!response.ok) {
    throw new Error(`the shop answered ${response.status}`);
  }
  const { results } = (await response.json()) as { results: (Record<string, unknown> | null)[] };
  return results.filter((each) => each !== null);
}
