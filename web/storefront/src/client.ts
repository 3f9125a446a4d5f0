import { liteClient } from 'algoliasearch/lite';
import { shop } from './config';
import { readItem, type ShopItem } from './item/item';
import { withOrders } from './orders/meant';

/** In milliseconds. There is one server and no other to turn to, so a slow answer is waited for. */
const PATIENCE = { connect: 5_000, read: 15_000, write: 30_000 };

/** The stock search client, pointed at the server that this page came from. */
const stock = liteClient(shop.application, shop.searchKey, {
  hosts: [
    {
      url: location.host,
      protocol: location.protocol === 'https:' ? 'https' : 'http',
      accept: 'readWrite',
    },
  ],
  timeouts: PATIENCE,
});

/** The client of the page's own search, whose answers tell of the shopper's orders too. */
export const client: typeof stock = {
  ...stock,
  search: (requests, options) =>
    withOrders(Array.isArray(requests) ? requests : requests.requests, stock.search(requests, options)),
};

/** A few items to show when nothing was found. */
export async function fetchBest(count: number): Promise<ShopItem[]> {
  const answer = await stock.searchForHits<Record<string, unknown>>({
    requests: [{ indexName: shop.catalogue, query: '', hitsPerPage: count }],
  });
  return (answer.results[0]?.hits ?? []).map((hit) => readItem(hit as Record<string, unknown>));
}
