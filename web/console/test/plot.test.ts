import { expect, test } from 'vitest';
import { levels, nice, path, ticks } from '../src/parts/plot';

test('axes end at round numbers', () => {
  expect([0, 0.3, 1, 3, 11, 480, 1001].map(nice)).toEqual([1, 0.5, 1, 5, 20, 500, 2000]);
  expect(ticks(0)).toEqual([]);
  expect(ticks(1)).toEqual([0]);
  expect(ticks(3)).toEqual([0, 1, 2]);
  expect(ticks(61)).toEqual([0, 15, 30, 45, 60]);
});

test('no level is written twice', () => {
  const whole = (value: number) => value.toFixed(0);
  expect(levels(1, whole)).toEqual([0, 1]);
  expect(levels(2, whole)).toEqual([0, 1, 2]);
});

test('a line has gaps where nothing is known', () => {
  expect(path([1, 2, null, 3], (i) => i, (value) => value)).toBe('M0.0 1.0L1.0 2.0M3.0 3.0h0');
});
