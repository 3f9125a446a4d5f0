import { fetchItems } from '../records';
import type { ShopItem } from '../item/item';
import { type Fetched, useFetched } from '../pages/useFetched';

/** The first products that a film or a live stream shows. */
export function useShown(item: ShopItem, most: number): Fetched<ShopItem[]> {
  const ids = item.shows.slice(0, most);
  const [products] = useFetched(ids.join('\n'), (signal) => (ids.length === 0 ? Promise.resolve([]) : fetchItems(ids, signal)));
  return products;
}
