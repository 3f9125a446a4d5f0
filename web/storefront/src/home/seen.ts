import { shop } from '../config';
import { isPersonal } from '../shopper';

const KEY = `vitrine.seen.${shop.catalogue}`;
const MOST = 12;

/** What the shopper looked at lately, latest first; kept in this browser alone. Nothing where pages are not to be
 * made of what was done before. */
export function seen(): string[] {
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

export function noteSeen(id: string): void {
  if (isPersonal()) {
    keep([id, ...seen().filter((each) => each !== id)]);
  }
}

export function forgetSeen(): void {
  keep([]);
}

function keep(ids: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST)));
  } catch {
    // A browser that keeps nothing shows nothing of what was seen.
  }
}
