import { ask, inCatalogue } from '../api';

/** What one shopper said of an item, as the shop's staff sees it. */
export interface Review {
  id: string;
  item: string;
  title: string;
  stars: number;
  words: string;
  at: number;
  /** Why, by whom and when it was taken from the item's page; missing where it is on it. */
  hidden?: { reason: string; by: string; at: number };
}

export interface Reviews {
  found: number;
  reviews: Review[];
}

/** What stands in the fields of the finder. */
export const FIELDS = ['q', 'item', 'stars', 'words', 'hidden', 'from'] as const;

export const SIZE = 20;

/** The longest reason that the shop keeps. */
export const LONGEST = 200;

export const fromOf = (params: URLSearchParams): number => Math.max(0, Math.floor(Number(params.get('from') ?? 0)) || 0);

/** The path of the reviews that the fields stand for; what does not mean anything is left out. */
export function wanted(catalogue: string, params: URLSearchParams): string {
  const query = new URLSearchParams({ from: String(fromOf(params)), size: String(SIZE) });
  const add = (name: string, value: string, means: boolean) => means && query.set(name, value);
  const said = (name: (typeof FIELDS)[number]) => params.get(name)?.trim() ?? '';
  add('query', said('q'), said('q') !== '');
  add('item', said('item'), said('item') !== '');
  add('stars', said('stars'), /^[1-5]$/.test(said('stars')));
  add('words', 'true', said('words') === 'true');
  add('hidden', said('hidden'), /^(true|false)$/.test(said('hidden')));
  return inCatalogue(catalogue, `reviews?${query}`);
}

/** Where the parts before and after one begin; nothing where there is none. */
export function around(from: number, found: number): { before: number | undefined; next: number | undefined } {
  return {
    before: from > 0 ? Math.min(Math.max(0, from - SIZE), Math.max(0, Math.ceil(found / SIZE) - 1) * SIZE) : undefined,
    next: from + SIZE < found ? from + SIZE : undefined,
  };
}

/** Reviews with what was changed since they were listed, the latest change of each. */
export function replaced(reviews: Review[], changed: Review[]): Review[] {
  const now = new Map(changed.map((each) => [each.id, each]));
  return reviews.map((each) => now.get(each.id) ?? each);
}

const hiding = (catalogue: string, id: string): string => inCatalogue(catalogue, `reviews/${encodeURIComponent(id)}/hidden`);

/** Takes a review from the item's page, or gives another reason for it. */
export const hide = (catalogue: string, id: string, reason: string): Promise<Review> => ask('PUT', hiding(catalogue, id), { reason: reason.trim() });

export const showAgain = (catalogue: string, id: string): Promise<Review> => ask('DELETE', hiding(catalogue, id));

/** Five stars of which some are given, for eyes. */
export const starsOf = (stars: number): string => '★'.repeat(stars) + '☆'.repeat(Math.max(0, 5 - stars));
