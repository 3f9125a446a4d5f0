import { expect, test } from 'vitest';
import { asked as request, configuration } from '../src/lab/look';
import { again, type Asked, conditions, keptOf, otherwise, type Served, shownThen } from '../src/lab/served';

const usual: Asked = { query: 'lamp', from: 0, size: 24 };
const asked: Asked = {
  query: 'lamp',
  filter: 'brand:Alto',
  market: 'at',
  language: 'de',
  sort: ['-price', 'rating'],
  contexts: ['mobile'],
  searchable: ['title'],
  typing: true,
  correct: false,
  rules: false,
  personal: false,
  layout: 'feed',
  from: 24,
  size: 24,
};
const page: Served = {
  search: 's',
  at: 0,
  query: 'lamp',
  found: 3,
  shown: 2,
  from: 24,
  asked,
  candidates: [
    { id: 'b', title: 'B', position: 26, found_by: [], recall: 1, first: 2, last: null, values: [] },
    { id: 'x', title: 'X', position: 0, found_by: [], recall: 1, first: 2, last: null, values: [] },
    { id: 'a', position: 25, found_by: [], recall: 1, first: 2, last: 3, values: [] },
  ],
};

test('what a page was asked for is told in words, and what is usual is not', () => {
  expect(conditions(usual)).toEqual([]);
  expect(conditions(undefined)).toEqual([]);
  expect(conditions(asked)).toEqual([
    'brand:Alto',
    'market at',
    'language de',
    'sorted by -price, rating',
    'context mobile',
    'words in title',
    'still typing',
    'as typed',
    'without rules',
    'not personal',
    'laid out as feed',
    'from place 25',
  ]);
});

test('a page is asked for again under what it was asked for', () => {
  expect(again({ ...page, asked: usual })).toEqual({ q: 'lamp', size: '24' });
  expect(again({ ...page, asked: undefined })).toEqual({ q: 'lamp' });
  const params = new URLSearchParams(again(page));
  expect(request(params, configuration(params, 'without', 'set', 'version'))).toMatchObject({ ...asked });
});

test('the items of a page stand in its order, with the last score that they had', () => {
  expect(shownThen(page)).toEqual([
    { id: 'a', title: 'a', rank: 24, score: 3 },
    { id: 'b', title: 'B', rank: 25, score: 2 },
  ]);
});

test('it is said how much of a page is kept', () => {
  expect(keptOf({ ...page, found: 103 })).toBe('the page as it was: its 2 items, and 1 of the others, of 103 found');
  const { candidates: _, ...bare } = page;
  expect(keptOf(bare)).toContain('its 0 items, and 0 of the others');
});

test('what a page was made by is told where it is another one now', () => {
  const then = ['first stage=learned-1', 'final stage=value-1', 'vectors=02ce'];
  expect(otherwise(then, then)).toEqual([]);
  expect(otherwise(then, ['final stage=value-2', 'vectors=02ce', 'encoder=e=5'])).toEqual([
    'first stage: then learned-1, now none',
    'final stage: then value-1, now value-2',
    'encoder: then none, now e=5',
  ]);
  expect(otherwise([], [])).toEqual([]);
});
