import { expect, test } from 'vitest';
import { t } from '../src/texts';

test('a count that is only a bound says so', () => {
  expect(t.results(1, true)).toBe('1 result');
  expect(t.results(7, false)).toBe('7+ results');
  expect(t.count(7, false)).toBe('7+');
  expect(t.count(7, true)).toBe('7');
  expect(t.results(0, false)).toBe('No results');
});
