import { liteClient } from 'algoliasearch/lite';
import { shop } from './config';
import { readItem, type ShopItem } from './item/item';

/** In milliseconds. There is one server and no other to turn to, so a slow answer is waited for. */
const PATIENCE = { connect: 5_000, read: 15_000, write: 30_000 };

/** The stock search client, pointed at the server that this page came from. */
export const client = liteClient(shop.application, shop.searchKey, {
  hosts: [
    {
      url: location.host,
      protocol: location.protocol === 'https:' ? 'https' : 'http',
      accept: 'readWrite',
    },
  ],
  timeouts: PATIENCE,
});

/** A few items to show when nothing was found. */
export async function fetchBest(count: number): Promise<ShopItem[]> {
  const answer = await client.searchForHits<Record<string, unknown>>({
    requests: [{ indexName: shop.catalogue, query: '', hitsPerPage: count }],
  });
  return (answer.results[0]?.hits ?? []).map((hit) => readItem(hit as Record<string, unknown>));
}
