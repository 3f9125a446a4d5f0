import { useSyncExternalStore } from 'react';
import { shop } from '../config';
import { tell } from '../signals';

/** A good in the cart. It has no price: that is the shop's to say. */
export interface CartLine {
  item: string;
  variant: string;
  offer: string;
  quantity: number;
  query: string;
  via: string;
}

export const MOST_PIECES = 99;
export const MOST_LINES = 50;

const KEY = `vitrine.cart.${shop.catalogue}`;
const CHANGED = 'vitrine:cart';

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function line(value: unknown): CartLine[] {
  const { item, variant, offer, quantity, query, via } = (value ?? {}) as Record<string, unknown>;
  const pieces = Number(quantity);
  return typeof item === 'string' && item !== '' && Number.isInteger(pieces) && pieces > 0
    ? [{
        item, variant: text(variant), offer: text(offer), quantity: Math.min(pieces, MOST_PIECES),
        query: text(query), via: text(via),
      }]
    : [];
}

/** Lines out of what was kept; what is none is left out. */
export function readCart(kept: string | null): CartLine[] {
  try {
    const lines: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(lines) ? lines.flatMap(line).slice(0, MOST_LINES) : [];
  } catch {
    return [];
  }
}

/** The same good of the same offer. */
export function isSame(a: Pick<CartLine, 'item' | 'variant' | 'offer'>, b: typeof a): boolean {
  return a.item === b.item && a.variant === b.variant && a.offer === b.offer;
}

/** A cart with more pieces of a good. */
export function withLine(lines: CartLine[], more: CartLine): CartLine[] {
  const there = lines.find((each) => isSame(each, more));
  if (there === undefined) {
    return [...lines, more].slice(0, MOST_LINES);
  }
  const quantity = Math.min(there.quantity + more.quantity, MOST_PIECES);
  return lines.map((each) => (each === there ? { ...there, quantity } : each));
}

let current: CartLine[] | undefined;

function read(): CartLine[] {
  if (current === undefined) {
    try {
      current = readCart(localStorage.getItem(KEY));
    } catch {
      current = [];
    }
  }
  return current;
}

function write(lines: CartLine[]): void {
  current = lines;
  try {
    localStorage.setItem(KEY, JSON.stringify(lines));
  } catch {
    // A browser that keeps nothing has the cart as long as the page is open.
  }
  window.dispatchEvent(new Event(CHANGED));
}

export function putIn(more: CartLine): void {
  write(withLine(read(), more));
  const { item, variant, offer, quantity, query, via } = more;
  tell({ event: 'cart', lines: [{ item, variant, offer, quantity, query, via }] });
}

export function setPieces(of: CartLine, quantity: number): void {
  write(
    read().flatMap((each) =>
      !isSame(each, of) ? [each] : quantity < 1 ? [] : [{ ...each, quantity: Math.min(quantity, MOST_PIECES) }],
    ),
  );
}

export function emptyCart(): void {
  write([]);
}

function subscribe(changed: () => void): () => void {
  const fromElsewhere = (event: StorageEvent) => {
    if (event.key === KEY) {
      current = undefined;
      changed();
    }
  };
  window.addEventListener(CHANGED, changed);
  window.addEventListener('storage', fromElsewhere);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', fromElsewhere);
  };
}

export function useCart(): CartLine[] {
  return useSyncExternalStore(subscribe, read);
}
