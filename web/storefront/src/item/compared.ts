import { find } from '../ask';
import type { ShopItem } from './item';

/** How an item stands among those of its kind: in numbers, so that the page can say why. */
export interface Compared {
  /** The category that they share, by its last name. */
  category: string;
  /** How many products there are in it, this one among them. */
  of: number;
  /** How many of them are dearer. */
  dearer: number;
  /** How many of them were sold more often; undefined where the shop does not tell. */
  soldMore: number | undefined;
}

/** Fewer products make no comparison. */
const FEWEST = 4;

/** The condition that an item stands in the same category, as deep as the shop has filters for. */
export function inSameCategory(item: ShopItem): object | undefined {
  const names = (item.categories[0] ?? '').split(' > ').filter((name) => name !== '').slice(0, 4);
  return names.length === 0
    ? undefined
    : { is: { [`categories.lvl${names.length - 1}`]: names.join(' > ') } };
}

/** The price of an item, and how often it was sold, among the products of its own category. */
export async function fetchCompared(item: ShopItem, signal: AbortSignal): Promise<Compared | undefined> {
  const category = inSameCategory(item);
  if (category === undefined || item.price === undefined) {
    return undefined;
  }
  const product = { is: { kind: 'product' } };
  const count = async (...more: object[]) =>
    (await find({ filter: { and: [category, product, ...more] }, size: 0 }, signal)).total;
  const [of, dearer, soldMore] = await Promise.all([
    count(),
    count({ between: { price: [item.price + 0.005, null] } }),
    item.sold === undefined
      ? undefined
      : count({ between: { 'counter.sold': [item.sold + 1, null] } }).catch(() => undefined),
  ]);
  const name = item.categories[0]?.split(' > ').at(-1) ?? '';
  return of < FEWEST ? undefined : { category: name, of, dearer, soldMore };
}
