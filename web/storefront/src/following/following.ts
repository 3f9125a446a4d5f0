import { useMemo, useSyncExternalStore } from 'react';
import { shop } from '../config';

/** Where it is kept: in this browser alone, for each catalogue. */
const KEY = `vitrine.following.${shop.catalogue}`;
const MOST = 100;
const CHANGED = 'vitrine:following';

/** What a browser that keeps nothing knows as long as the page is open. */
let here = '[]';

function written(): string {
  try {
    return localStorage.getItem(KEY) ?? '[]';
  } catch {
    return here;
  }
}

function read(text: string): string[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function keep(ids: string[]): void {
  here = JSON.stringify(ids.slice(0, MOST));
  try {
    localStorage.setItem(KEY, here);
  } catch {
    // It is followed until the page is closed.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The ids of the creators and sellers that the shopper follows, those followed last first. */
export function following(): string[] {
  return read(written());
}

/** Follows a creator or a seller, or takes it back. */
export function setFollowing(id: string, wish: boolean): void {
  const others = following().filter((each) => each !== id);
  keep(wish ? [id, ...others] : others);
}

export function forgetFollowing(): void {
  keep([]);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', changed);
  };
}

/** Those that the shopper follows, as they are by now. */
export function useFollowing(): string[] {
  const text = useSyncExternalStore(subscribe, written);
  return useMemo(() => read(text), [text]);
}
