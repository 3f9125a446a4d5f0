import type { ShopItem, ShopVariant } from './item';

/** What of another item is the same thing, and what it costs. */
export interface Same {
  item: ShopItem;
  /** The variant of it that is the same; undefined where it has none. */
  variant: ShopVariant | undefined;
  price: number;
  currency: string;
}

/** Numbers of one thing that are asked for. */
const NUMBERS = 3;

/** The trade item numbers of what is looked at. */
export const numbersOf = (item: ShopItem, variant: ShopVariant | undefined): string[] =>
  (variant === undefined || variant.gtins.length === 0 ? item.gtins : variant.gtins).slice(0, NUMBERS);

/** What of an item has one of some numbers, and what it costs; undefined where nothing of it can be
 * bought. */
export function sameOf(item: ShopItem, numbers: string[]): Same | undefined {
  const variant = item.variants.find((each) => each.gtins.some((gtin) => numbers.includes(gtin)));
  const offers = (variant?.offers ?? item.offers).filter((each) => each.stock !== 0 && each.price !== undefined);
  const price = offers[0]?.price;
  const same = variant !== undefined || item.gtins.some((gtin) => numbers.includes(gtin));
  return !same || price === undefined ? undefined : { item, variant, price, currency: offers[0]?.currency || item.currency };
}
