import type { ShopItem } from '../item/item';
import { searchBehind } from '../signals';

/** What led a shopper to a creator or a seller. */
interface Origin {
  item: string;
  /** The search that led to the item, empty for none. */
  query: string;
}

/** For each creator and seller the item of theirs that was looked at last. */
const origins = new Map<string, Origin>();

/** Whose an item is: who made it, hosts it or sells it. */
export function partiesOf(item: ShopItem): string[] {
  const offers = [...item.offers, ...item.variants.flatMap((variant) => variant.offers)];
  const all = [item.creatorId, item.sellerId, ...offers.map(({ seller }) => seller)];
  return [...new Set(all.filter((id) => id !== ''))];
}

/** An item was looked at, from which those whose it is may be followed. */
export function noteOrigin(item: ShopItem): void {
  const origin = { item: item.id, query: searchBehind(item.id) };
  partiesOf(item).forEach((id) => origins.set(id, origin));
}

/** What the shop is told of the way to a creator or a seller; nothing where no item led there. */
export function originOf(party: string): object {
  const origin = origins.get(party);
  return origin === undefined
    ? {}
    : { items: [{ item: origin.item }], ...(origin.query === '' ? {} : { query: origin.query }) };
}
