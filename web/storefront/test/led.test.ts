import { expect, test } from 'vitest';
import { resultsAre, resultsGoOn, stillThese, whereItStood } from '../src/led';

test('an item stood where its search had it, from the first page on', () => {
  resultsAre('s1', ['a', 'b'], 1);
  resultsGoOn('s1', ['c'], 3);
  expect(whereItStood('c')).toEqual({ query: 's1', position: 3 });
  resultsAre('s2', ['b'], 25);
  expect(whereItStood('b')).toEqual({ query: 's2', position: 25 });
  expect(whereItStood('a')).toBeUndefined();
  resultsAre('', ['a'], 1);
  expect(whereItStood('a')).toBeUndefined();
});

test('more results are no other ones', () => {
  resultsAre('grid', ['a', 'b'], 1);
  const still = stillThese();
  resultsGoOn('feed', ['b', 'v'], 1);
  expect(whereItStood('a')?.query).toBe('grid');
  expect(whereItStood('b')).toEqual({ query: 'feed', position: 1 });
  expect(still()).toBe(true);
  resultsAre('grid', ['a', 'b'], 1);
  expect(still()).toBe(false);
  expect(whereItStood('b')?.query).toBe('grid');
  expect(whereItStood('v')).toBeUndefined();
});
