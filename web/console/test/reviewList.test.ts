import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReviewList } from '../src/reviews/ReviewList';

const shown = { id: 'r1', item: 'p1', title: 'A lamp', stars: 2, words: '<b>Dim</b>\nand small', at: 0 };
const hidden = { ...shown, id: 'r2', hidden: { reason: 'names a person', by: 'anna', at: 0 } };
const nothing = () => undefined;
const drawn = (may: boolean) =>
  renderToStaticMarkup(createElement(ReviewList, { reviews: [shown, hidden], catalogue: 'shop', may, hide: nothing, show: nothing }));

test('who lacks the right reads reviews, and why one is hidden, and has no button to change it', () => {
  expect(drawn(false)).toContain('by anna:</span> names a person');
  expect(drawn(false)).not.toContain('<button');
});

test('who has it can hide what is shown, and show again what is hidden', () => {
  const names = [...drawn(true).matchAll(/<button[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect(names).toEqual(['Hide', 'Show again', 'Other reason']);
});

test('words are text and nothing else, and the item is a link', () => {
  expect(drawn(true)).toContain('&lt;b&gt;Dim&lt;/b&gt;\nand small');
  expect(drawn(true)).toContain('href="#/items?catalogue=shop&amp;id=p1"');
});
