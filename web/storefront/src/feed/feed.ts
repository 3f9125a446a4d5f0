import type { ShopItem } from '../item/item';

/** Some cards of a feed, one after the other. */
export interface Part {
  items: ShopItem[];
  /** The search that they belong to, as events name it. */
  search: string;
  /** Whether only videos and lives are in it. */
  moving: boolean;
  /** What to go on from; empty when there is nothing behind. */
  next: string;
}

/** A feed as far as it has come. */
export interface Feed {
  cards: ShopItem[];
  last: Part | undefined;
  state: 'waiting' | 'there' | 'failed';
}

export const BEGINNING: Feed = { cards: [], last: undefined, state: 'waiting' };

/** A feed with one more part; what is there already does not come again. */
export function grown(feed: Feed, part: Part): Feed {
  const there = new Set(feed.cards.map((card) => card.id));
  const fresh = part.items.filter((item) => !there.has(item.id));
  return { cards: [...feed.cards, ...fresh], last: part, state: 'there' };
}

/** Whether everything has come. */
export function isOver(feed: Feed): boolean {
  return feed.state === 'there' && feed.last?.next === '';
}
