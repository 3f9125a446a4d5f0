import { attributeName } from '../labels';
import { fetchItems } from '../records';
import type { ShopItem } from './item';

/** A good that was chosen, as the shop says it: `choice` has values alone, such as `Blue, 42`. */
interface Chosen {
  item: string;
  variant?: string;
  choice?: string;
}

/** Goods whose choices are told with more than their bare values. */
const MOST = 50;

/** Values that say nothing without the name of what they are: numbers, and codes of a few letters. */
const BARE = /^([\d.,/½¼¾ -]+|\d?X*(S|M|L)|[A-Z]{1,2})$/i;

/** What sets a variant apart, each bare value behind the name of its attribute: `Blue, Shoe size (EU) 42`.
 * Undefined where the item has no such variant any more, or no other one. */
export function choiceOf(item: ShopItem, variant: string): string | undefined {
  const found = item.variants.length > 1 ? item.variants.find((each) => each.id === variant) : undefined;
  return found === undefined ? undefined : [...found.attributes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => (BARE.test(value) ? `${attributeName(name)} ${value}` : value))
    .join(', ');
}

/** The same goods with choices that say what they are; as they came where their items cannot be read. */
export async function withNamedChoices<L extends Chosen>(lines: L[], signal: AbortSignal): Promise<L[]> {
  const worth = lines.filter(({ choice }) => choice !== undefined && choice !== '');
  const ids = [...new Set(worth.map(({ item }) => item))].slice(0, MOST);
  const items = ids.length === 0 ? [] : await fetchItems(ids, signal).catch(() => []);
  const known = new Map(items.map((item) => [item.id, item]));
  return lines.map((line) => {
    const item = known.get(line.item);
    const choice = item === undefined ? undefined : choiceOf(item, line.variant ?? '');
    return choice === undefined || choice === '' ? line : { ...line, choice };
  });
}
