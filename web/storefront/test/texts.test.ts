import { expect, test } from 'vitest';
import { t } from '../src/texts';

test('a count that is only a bound says so', () => {
  expect(t.results(1, true)).toBe('1 result');
  expect(t.results(7, false)).toBe('7+ results');
  expect(t.count(7, false)).toBe('7+');
  expect(t.count(7, true)).toBe('7');
  expect(t.results(0, false)).toBe('No results');
});

test('one of a thing is said in the singular', () => {
  expect(t.ratingOf('4.0', '1')).toBe('Rated 4.0 of 5 by 1 shopper');
  expect(t.ratingOf('4.0', '1.2K')).toBe('Rated 4.0 of 5 by 1.2K shoppers');
  expect(t.followers('1')).toBe('1 follower');
  expect(t.suggestedCount(1)).toContain('1 suggestion,');
  expect(t.dearerThan(1, 9, 'Lamps')).toContain('costs more');
  expect(t.starsAndUp(1)).toBe('1 star and up');
  expect(t.results(1, false)).toBe('1+ results');
});
