import type { Feed } from './feed';

/** A feed as it was left. */
export interface Left {
  words: string;
  feed: Feed;
  /** The card that was in sight, from 0. */
  place: number;
  /** The cards that the shop was told of as seen. */
  seen: Set<string>;
  /** Whether nothing else was searched since. */
  current: () => boolean;
}

let left: Left | undefined;

/** Keeps a feed for whoever comes back to it from what it led to. */
export function leaveOpen(feed: Left): void {
  left = feed;
}

/** The feed for some words that was left, once; none where another one was, it was closed, or something
 * else was searched since. */
export function comeBackTo(words: string): Left | undefined {
  const found = left?.words === words && left.current() ? left : undefined;
  left = undefined;
  return found;
}
