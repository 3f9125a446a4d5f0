const SHOWN_ELSEWHERE = new Set([
  'brand', 'color', 'size', 'available', 'rating', 'rating_count', 'price', 'list_price', 'stock',
  'currency', 'title', 'description', 'bullets', 'images', 'released', 'objectID', 'id', 'kind',
  'gtin', 'gtins', 'model', 'tags', 'categories', 'language', 'source', 'duration', 'starts',
]);

const MANY_VALUES = 60;
const LONG_VALUE = 40;

type Counts = Record<string, Record<string, number>>;

/** Which attributes help to narrow down what was found, most useful first.
 *
 * An attribute helps when many of the items have it and it has more than one value, none of them a
 * sentence. What the shop itself orders first stays first. */
export function furtherAttributes(
  ordered: string[],
  facets: Counts,
  refined: string[],
  limit: number,
): string[] {
  const useful = Object.entries(facets)
    .filter(([attribute, values]) => isFurther(attribute) && isUseful(values))
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
    !attribute.startsWith('categories.')
  );
}

function isUseful(values: Record<string, number>): boolean {
  const names = Object.keys(values);
  return (
    names.length > 1 &&
    names.length <= MANY_VALUES &&
    names.every((name) => name.length <= LONG_VALUE)
  );
}

function sum(values: Record<string, number>): number {
  return Object.values(values).reduce((total, count) => total + count, 0);
}
