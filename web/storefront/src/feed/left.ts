import type { Feed } from './feed';

/** A feed as it was left. */
export interface Left {
  words: string;
  feed: Feed;
  /** The card that was in sight, from 0. */
  place: number;
  /** The cards that the shop was told of as seen. */
  seen: Set<string>;
  /** Brings back what the page of results had led to. */
  restore: () => void;
}

let left: Left | undefined;

/** Keeps a feed for whoever comes back to it from what it led to. */
export function leaveOpen(feed: Left): void {
  left = feed;
}

/** The feed for some words that was left, once; none where another one was, or it was closed. */
export function comeBackTo(words: string): Left | undefined {
  const found = left?.words === words ? left : undefined;
  left = undefined;
  return found;
}
