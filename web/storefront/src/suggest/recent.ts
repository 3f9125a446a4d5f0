import { shop } from '../config';
import { isPersonal } from '../shopper';

/** How many searches a browser remembers. */
export const MOST = 12;
const LONGEST = 80;

/** Where they are kept: in this browser alone, for each catalogue. */
const KEY = `vitrine.recent.${shop.catalogue}`;

/** What the shopper searched for lately, latest first; nothing when the browser keeps nothing, or pages are not to
 * be made of what was done before. */
export function recent(): string[] {
  if (!isPersonal()) {
    return [];
  }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function keep(searches: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches.slice(0, MOST)));
  } catch {
    // A browser that keeps nothing suggests nothing of the shopper's own.
  }
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

export function remember(text: string): void {
  const search = plain(text);
  if (isPersonal() && search !== '' && search.length <= LONGEST) {
    keep([search, ...recent().filter((each) => each !== search)]);
  }
}

export function forget(text: string): void {
  keep(recent().filter((each) => each !== plain(text)));
}

export function forgetAll(): void {
  keep([]);
}
