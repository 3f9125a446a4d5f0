import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const { Bars } = await import('../src/reviews/Bars');
const { OneReview } = await import('../src/reviews/OneReview');
const { Rated } = await import('../src/item/Rated');
const { readItem } = await import('../src/item/item');

const one = (words: string) => renderToStaticMarkup(createElement(OneReview, { review: { id: 'a', stars: 4, words, at: 0 } }));
const totals = { count: 4, mean: 4.25, byStars: [0, 0, 1, 1, 2], withWords: 1 };

test('words are text with their line breaks, and nothing else', () => {
  expect(one('<b>Dim</b>\nand small')).toContain('&lt;b&gt;Dim&lt;/b&gt;\nand small</p>');
  expect(one('short')).not.toContain('<button');
  expect(one('')).not.toContain('review-words');
  expect(one('')).toContain('Verified purchase');
});

test('long words are folded, with a button that says so', () => {
  const long = one('word '.repeat(200));
  expect(long).toContain('data-folded="true"');
  expect(long).toMatch(/<button[^>]*aria-expanded="false"[^>]*>Read more</);
});

test('a bar says how many there are, how large their share is, and whether it is chosen', () => {
  const bars = renderToStaticMarkup(createElement(Bars, { totals, chosen: 4, choose: () => undefined }));
  expect([...bars.matchAll(/aria-pressed="(\w+)"[^>]*><span class="unseen">([^<]*)/g)].map(([, pressed, name]) => [pressed, name])).toEqual([
    ['false', '5 stars: 2 reviews, 50 %'],
    ['true', '4 stars: 1 review, 25 %'],
    ['false', '3 stars: 1 review, 25 %'],
    ['false', '2 stars: 0 reviews, 0 %'],
    ['false', '1 star: 0 reviews, 0 %'],
  ]);
});

test('the rating leads to the reviews where there are some', () => {
  const rated = (item: object, said?: typeof totals) =>
    renderToStaticMarkup(createElement(Rated, { item: readItem({ id: 'p', ...item }), said }));
  const none = { ...totals, count: 0, mean: 0 };
  expect(rated({ rating: 4, rating_count: 9 }, totals)).toMatch(/<a href="#reviews">.*Rated 4.0 of 5 by 9 shoppers/);
  expect(rated({ rating: 4, rating_count: 9 }, none)).not.toContain('<a');
  expect(rated({ rating: 4, rating_count: 9 })).not.toContain('<a');
  expect(rated({}, totals)).toContain('Rated 4.3 of 5 by 4 shoppers');
  expect(rated({}, none)).toContain('Nobody has rated it yet.');
});
