/** The key of whoever signed in. It lives as long as the tab and is sent as a header alone. */
const NAME = 'vitrine-key';
const SEEN = 'vitrine-seen';

export function storedKey(): string {
  return sessionStorage.getItem(NAME) ?? '';
}

export function storeKey(key: string): void {
  forgetKey();
  sessionStorage.setItem(NAME, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(NAME);
  sessionStorage.removeItem(SEEN);
}

/** When somebody was last seen at the console, in milliseconds since 1970; kept beside the key, as a browser may bring back a tab after days. */
export function lastSeen(): number | undefined {
  const kept = Number(sessionStorage.getItem(SEEN) ?? 'NaN');
  return Number.isFinite(kept) ? kept : undefined;
}

export function noteSeen(at: number): void {
  sessionStorage.setItem(SEEN, String(at));
}
