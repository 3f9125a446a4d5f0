const LETTERS = ['XXXS', 'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL', '4XL', '5XL', 'ONE SIZE'];

/** Orders sizes as a shopper expects: letters by size, then numbers by value, then the rest. */
export function bySize(a: string, b: string): number {
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
}

function rank(size: string): number {
  const letter = LETTERS.indexOf(size.trim().toUpperCase());
  if (letter >= 0) {
    return letter;
  }
  const number = Number.parseFloat(size.replace(',', '.'));
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : LETTERS.length + number;
}

const SIZE = /^(size|sizes|größe|taille|pointure|talla|taglia|tamanho|maat|storlek|rozmiar|ukuran)$/i;

/** Whether an attribute of this name tells the size that goods are labelled with, such as `shoe_size_eu`. */
export function tellsSize(attribute: string): boolean {
  return attribute.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).some((part) => SIZE.test(part));
}
