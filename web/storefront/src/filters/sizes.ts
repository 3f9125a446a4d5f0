const LETTERS = [
  ['XXXS', '3XS'], ['XXS', '2XS'], ['XS'], ['S', 'SMALL'], ['M', 'MEDIUM'], ['L', 'LARGE'], ['XL'], ['XXL', '2XL'], ['XXXL', '3XL'], ['4XL'], ['5XL'],
  ['6XL'], ['ONE SIZE'],
];

/** Orders sizes as a shopper expects: letters by size, then numbers by value, then the rest. */
export function bySize(a: string, b: string): number {
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
}

function rank(size: string): number {
  const letter = LETTERS.findIndex((same) => same.includes(size.trim().toUpperCase()));
  if (letter >= 0) {
    return letter;
  }
  const number = Number.parseFloat(size.replace(',', '.'));
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : LETTERS.length + number;
}

const SIZE = /^(size|sizes|größe|groesse|schuhgröße|taille|pointure|talla|taglia|tamanho|maat|storlek|størrelse|koko|rozmiar|beden|ukuran)$/i;
const OF_OTHERS = /^(pack|package|packaging|screen|display|file|memory|tank|guide|chart|type|system|class|group|range|lot|batch|serving|portion|unit|carton|box|image|font|print|room|breed|bed|mattress)$/i;

/** Whether an attribute of this name tells the size that goods are labelled with, such as `shoe_size_eu`. */
export function tellsSize(attribute: string): boolean {
  const parts = (attribute.split('.').at(-1) ?? '').split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.some((part) => SIZE.test(part)) && !parts.some((part) => OF_OTHERS.test(part));
}
