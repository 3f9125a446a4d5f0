const SHOWN_ELSEWHERE = new Set([
  'brand', 'color', 'size', 'available', 'rating', 'rating_count', 'price', 'list_price', 'stock',
  'currency', 'title', 'description', 'bullets', 'images', 'released', 'objectID', 'id', 'kind',
  'gtin', 'gtins', 'model', 'tags', 'categories', 'language', 'source', 'duration', 'starts',
  'market', 'seller', 'creator', 'counter', 'shows',
]);

/** How many values of each attribute the server is asked for. */
export const MOST_VALUES = 40;

const LONG_VALUE = 40;
const LEAST_SHARE = 0.1;
const FEW_VALUES = 12;
const ITEMS_A_VALUE = 2;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

type Counts = Record<string, Record<string, number>>;

/** Which attributes help to narrow down what was found, most useful first.
 *
 * An attribute helps when a good part of the items have it and it has more than one value, none of
 * them a sentence; numbers and codes that differ from item to item do not help. What the shop itself
 * orders first stays first. */
export function furtherAttributes(
  ordered: string[],
  facets: Counts,
  refined: string[],
  found: number,
  limit: number,
): string[] {
  const useful = Object.entries(facets)
    .filter(([attribute, values]) => isFurther(attribute) && isUseful(values, found))
    .map(([attribute, values]) => ({ attribute, items: sum(values) }))
    .sort((a, b) => b.items - a.items || a.attribute.localeCompare(b.attribute))
    .map((each) => each.attribute);
  const first = ordered.filter(isFurther);
  const kept = refined.filter(isFurther);
  const limited = [...new Set([...first, ...useful])].slice(0, limit);
  return [...new Set([...limited, ...kept])];
}

function isFurther(attribute: string): boolean {
  return (
    !SHOWN_ELSEWHERE.has(attribute) &&
    !attribute.startsWith('_') &&
    !attribute.startsWith('categories.') &&
    !attribute.startsWith('counter.') &&
    !attribute.startsWith('shows.') &&
    !attribute.startsWith('live.')
  );
}

function isUseful(values: Record<string, number>, found: number): boolean {
  const names = Object.keys(values);
  const items = sum(values);
  const isLong = names.length >= MOST_VALUES;
  return (
    names.length > 1 &&
    items >= LEAST_SHARE * found &&
    (names.length <= FEW_VALUES || items >= ITEMS_A_VALUE * names.length) &&
    !(isLong && names.every((name) => PLAIN_NUMBER.test(name))) &&
    names.every((name) => name.length <= LONG_VALUE)
  );
}

function sum(values: Record<string, number>): number {
  return Object.values(values).reduce((total, count) => total + count, 0);
}
