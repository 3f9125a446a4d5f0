import { ownOf } from '../items/items';

type Tree = Record<string, unknown>;

/** What tells the variants of an item apart: an attribute with its values. */
export interface Choice {
  name: string;
  values: string[];
}

/** The fields of an item that choices are read from, besides its variants. */
export const FIELDS = ['variants', 'attributes', 'color', 'colour', 'size'];

const SAID = /colou?r|size/i;

/** What one can choose of an item: by its variants, or the colour and size that it has without any. */
export function choices(item: Tree): Choice[] {
  const variants = Array.isArray(item.variants) ? (item.variants as Tree[]) : [];
  const own = variants.length > 0 ? variants.flatMap(ownOf) : ownOf(item).filter(([name]) => SAID.test(name));
  const found = new Map<string, Set<string>>();
  for (const [name, value] of own) {
    const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== null && typeof each !== 'object').map(String);
    found.set(name, new Set([...(found.get(name) ?? []), ...values]));
  }
  return [...found].filter(([, values]) => values.size > 0).map(([name, values]) => ({ name, values: [...values] }));
}

/** Values in a line, the first few by name. */
export function inLine(values: string[], most = 6): string {
  const more = values.length - most;
  return more > 1 ? `${values.slice(0, most).join(', ')} and ${more} more` : values.join(', ');
}
