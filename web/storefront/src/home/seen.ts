import { shop } from '../config';

const KEY = `vitrine.seen.${shop.catalogue}`;
const MOST = 12;

/** What the shopper looked at lately, latest first; kept in this browser alone. */
export function seen(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function noteSeen(id: string): void {
  keep([id, ...seen().filter((each) => each !== id)]);
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
