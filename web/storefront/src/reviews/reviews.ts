import { ask } from '../ask';
import { shop } from '../config';

/** What one shopper says of a product. */
export interface Review {
  id: string;
  stars: number;
  words: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What all who said something of a product say together. */
export interface Totals {
  count: number;
  mean: number;
  /** How many gave one star, two, … five. */
  byStars: number[];
  withWords: number;
}

export const SORTS = ['latest', 'best', 'worst'] as const;
export type Sort = (typeof SORTS)[number];

/** Which reviews are read, and in which order. */
export interface Choice {
  sort: Sort;
  /** Those of so many stars; 0 for all. */
  stars: number;
  /** Those with words alone. */
  worded: boolean;
}

export const ALL: Choice = { sort: 'latest', stars: 0, worded: false };

/** The reviews of a choice, as far as they were fetched. */
export interface Listed {
  totals: Totals;
  /** How many the choice has in all. */
  found: number;
  reviews: Review[];
  /** Where the next ones begin. */
  next: number;
}

/** So many come at once. */
export const SIZE = 10;

/** The query string that asks for a part of a choice. */
export function wanted({ sort, stars, worded }: Choice, from: number): string {
  return new URLSearchParams({
    from: String(from),
    size: String(SIZE),
    sort,
    ...(stars === 0 ? {} : { stars: String(stars) }),
    ...(worded ? { words: 'true' } : {}),
  }).toString();
}

interface Answer {
  count: number;
  mean?: number;
  by_stars: number[];
  with_words: number;
  found: number;
  reviews: Review[];
}

export async function fetchReviews(item: string, choice: Choice, from: number, signal: AbortSignal): Promise<Listed> {
  const path = `/v1/catalogues/${encodeURIComponent(shop.catalogue)}/items/${encodeURIComponent(item)}/reviews`;
  const answer = await ask<Answer>('GET', `${path}?${wanted(choice, from)}`, undefined, signal);
  const { count, mean = 0, by_stars: byStars, with_words: withWords, found, reviews } = answer;
  return { totals: { count, mean, byStars, withWords }, found, reviews, next: from + reviews.length };
}

/** What was there with what came after it. One that a newer review pushed into the later part stands once. */
export function joined(before: Listed | undefined, more: Listed): Listed {
  const known = new Set(before?.reviews.map(({ id }) => id));
  return { ...more, reviews: [...(before?.reviews ?? []), ...more.reviews.filter(({ id }) => !known.has(id))] };
}

/** Of all that were given, how many were so many stars, in whole per cent. */
export function shareOf({ count, byStars }: Totals, stars: number): number {
  return count === 0 ? 0 : Math.round((100 * (byStars[stars - 1] ?? 0)) / count);
}

/** Letters that stand in a line at the least, and lines that are shown unfolded. */
const LETTERS = 60;
const LINES = 7;

/** Whether words take so much room that they are folded. */
export function isLong(words: string): boolean {
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
  return lines > LINES;
}
