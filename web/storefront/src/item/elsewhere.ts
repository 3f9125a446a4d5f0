import { find } from '../ask';
import { fetchRecords } from '../records';
import type { ShopItem, ShopVariant } from './item';
import { numbersOf, type Same, sameOf } from './same';

/** The same thing as another seller has it. */
export interface Elsewhere extends Same {
  /** What the seller is called. */
  seller: string;
}

/** So many of a page are looked at. */
const MOST = 20;

/** The same thing of other sellers, by its trade item numbers, the cheapest first. */
export async function fetchElsewhere(item: ShopItem, variant: ShopVariant | undefined, signal: AbortSignal): Promise<Elsewhere[]> {
  const numbers = numbersOf(item, variant);
  const answers = await Promise.all(
    numbers.map((query) => find({ query, searchable: ['gtin'], correct: false, filter: { is: { kind: 'product' } }, size: MOST }, signal)),
  );
  const others = new Map(answers.flatMap((answer) => answer.items).map((each) => [each.id, each]));
  others.delete(item.id);
  const same = [...others.values()]
    .filter((each) => each.sellerId === '' || each.sellerId !== item.sellerId)
    .map((each) => sameOf(each, numbers))
    .filter((each) => each !== undefined);
  const names = await namesOf(same.map((each) => each.item.sellerId).filter((id) => id !== ''), signal);
  return same
    .map((each) => ({ ...each, seller: names.get(each.item.sellerId) ?? each.item.sellerId }))
    .sort((a, b) => a.price - b.price);
}

async function namesOf(ids: string[], signal: AbortSignal): Promise<Map<string, string>> {
  const records = ids.length === 0 ? [] : await fetchRecords([...new Set(ids)], signal);
  return new Map(records.map((each) => [String(each.objectID ?? each.id), String(each.name ?? each.objectID)]));
}
