import { liteClient } from 'algoliasearch/lite';
import { shop } from './config';
import { readItem, type ShopItem } from './item/item';

/** The stock search client, pointed at the server that this page came from. */
export const client = liteClient(shop.application, shop.searchKey, {
  hosts: [
    {
      url: location.host,
      protocol: location.protocol === 'https:' ? 'https' : 'http',
      accept: 'readWrite',
    },
  ],
});

/** An item with everything that is recorded about it; undefined when the shop has no such item. */
export async function fetchItem(id: string, signal: AbortSignal): Promise<ShopItem | undefined> {
  const keys = new URLSearchParams({
    'x-algolia-application-id': shop.application,
    'x-algolia-api-key': shop.searchKey,
  });
  const path = `/1/indexes/${encodeURIComponent(shop.catalogue)}/${encodeURIComponent(id)}`;
  const response = await fetch(`${path}?${keys}`, { signal });
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw new Error(`the shop answered ${response.status}`);
  }
  return readItem((await response.json()) as Record<string, unknown>);
}

/** A few items to show when nothing was found. */
export async function fetchBest(count: number): Promise<ShopItem[]> {
  const answer = await client.searchForHits<Record<string, unknown>>({
    requests: [{ indexName: shop.catalogue, query: '', hitsPerPage: count }],
  });
  return (answer.results[0]?.hits ?? []).map((hit) => readItem(hit as Record<string, unknown>));
}
