import { useShown } from '../film/shown';
import type { ShopItem } from '../item/item';

/** Products of a film that are fetched with it. */
const FEW = 5;

/** Most products below a card. */
const MOST = { product: 1, video: 2, live: 1 };

/** What a card is about: all the products that were fetched, those that stand below it, and how many more
 * of these room is kept for. What a film shows above all comes with it, so that the card does not grow.
 *
 * @param given as the feed has it
 * @param item as it is now
 * @param whole whether the item itself was fetched */
export function useGoods(given: ShopItem, item: ShopItem, whole: boolean) {
  const shown = useShown(item, !whole || item.kind === 'product' ? 0 : FEW);
  const main = given.shown === undefined ? [] : [given.shown];
  const products = shown.state === 'there' && shown.value.length > 0 ? shown.value : main;
  const goods = (item.kind === 'product' ? [item] : products).slice(0, MOST[item.kind]);
  const come = whole && shown.state === 'there';
  const waited = come || item.kind === 'product' ? 0 : Math.min(item.shows.length, MOST[item.kind]) - goods.length;
  return { products, goods, waited: Math.max(0, waited) };
}
