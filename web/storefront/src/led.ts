/** Where an item stood in the results of a search. */
export interface Stood {
  query: string;
  position: number;
}

/** What the searches whose results are on the page led to, by which the shop knows what led to what. */
let led = new Map<string, Stood>();

export function resultsAre(query: string, items: string[], first: number): void {
  led = new Map();
  resultsGoOn(query, items, first);
}

/** More results came to those that are on the page. */
export function resultsGoOn(query: string, items: string[], first: number): void {
  items.forEach((item, at) => query !== '' && led.set(item, { query, position: first + at }));
}

/** Where an item stood; undefined where no search led to it. */
export function whereItStood(item: string): Stood | undefined {
  return led.get(item);
}

/** Gives a way to tell whether the results on the page are still those of now. */
export function stillThese(): () => boolean {
  const now = led;
  return () => led === now;
}
