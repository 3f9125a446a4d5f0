import { afterEach, expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const { ALL, fetchReviews, isLong, joined, shareOf, wanted } = await import('../src/reviews/reviews');

const review = (id: string) => ({ id, stars: 4, words: '', at: 0 });
const totals = { count: 7, mean: 4, byStars: [1, 0, 0, 2, 4], withWords: 3 };
const part = (ids: string[], next: number, found = 9) => ({ totals, found, reviews: ids.map(review), next });

afterEach(() => vi.unstubAllGlobals());

test('only what was chosen is asked for', () => {
  expect(wanted(ALL, 0)).toBe('from=0&size=10&sort=latest');
  expect(wanted({ sort: 'worst', stars: 2, worded: true }, 20)).toBe('from=20&size=10&sort=worst&stars=2&words=true');
});

test('an answer is read, and the next part begins where it ends', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const answer = { count: 0, by_stars: [0, 0, 0, 0, 0], with_words: 0, found: 12, reviews: [review('a'), review('b')] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  const listed = await fetchReviews('p/1', ALL, 10, new AbortController().signal);
  expect(asked[0]).toMatch(/^\/v1\/catalogues\/products\/items\/p%2F1\/reviews\?from=10&/);
  expect(listed).toMatchObject({ found: 12, next: 12, totals: { count: 0, mean: 0, withWords: 0 } });
});

test('parts become one list, in which what moved to a later part stands once', () => {
  expect(joined(undefined, part(['a', 'b'], 2)).reviews.map(({ id }) => id)).toEqual(['a', 'b']);
  const both = joined(part(['a', 'b'], 2), part(['b', 'c'], 4, 10));
  expect(both.reviews.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(both).toMatchObject({ found: 10, next: 4 });
});

test('a bar is the share of all that were given', () => {
  expect([5, 4, 3, 2, 1].map((stars) => shareOf(totals, stars))).toEqual([57, 29, 0, 0, 14]);
  expect(shareOf({ ...totals, count: 0, byStars: [] }, 5)).toBe(0);
});

test('words are folded by the room that they take', () => {
  expect(isLong('Good.')).toBe(false);
  expect(isLong('x'.repeat(7 * 60))).toBe(false);
  expect(isLong('x'.repeat(7 * 60 + 1))).toBe(true);
  expect(isLong('a\n'.repeat(6))).toBe(false);
  expect(isLong('a\n'.repeat(7))).toBe(true);
  expect(isLong(`${'x'.repeat(200)}\n\n${'x'.repeat(150)}`)).toBe(true);
});
