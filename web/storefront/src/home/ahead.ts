import type { ShopItem } from '../item/item';
import { type Beginnings, fetchBeginnings } from './beginnings';
import { fetchLives, fetchNewVideos } from './rows';

const SEARCHES = 8;

/** Pictures of the row on top that are not waited for until the page is laid out. */
export const EAGER = 6;

type Fetching<T> = (signal: AbortSignal) => Promise<T>;

/** Something that may have been asked before anything was there to show it. */
export interface Early<T> {
  /** What was asked, once; afterwards it is asked anew. */
  take: Fetching<T>;
  ask: () => Promise<T>;
}

export function early<T>(fetching: Fetching<T>): Early<T> {
  let asked: Promise<T> | undefined;
  return {
    ask: () => (asked = fetching(new AbortController().signal)),
    take: (signal) => {
      const taken = asked ?? fetching(signal);
      asked = undefined;
      return taken;
    },
  };
}

export const lives: Early<ShopItem[]> = early(fetchLives);
export const newVideos: Early<ShopItem[]> = early(fetchNewVideos);
export const beginnings: Early<Beginnings> = early((signal) => fetchBeginnings(SEARCHES, signal));

/** Asks what the start page shows first while the browser still reads the program that shows it, and
 * lets it fetch the pictures. What fails is told by the one who takes it. */
export function askAhead(): void {
  lives.ask().then(fetchPictures, () => undefined);
  newVideos.ask().catch(() => undefined);
  beginnings.ask().catch(() => undefined);
}

function fetchPictures(items: ShopItem[]): void {
  for (const { images } of items.slice(0, EAGER)) {
    if (images[0] !== undefined) {
      new Image().src = images[0];
    }
  }
}
