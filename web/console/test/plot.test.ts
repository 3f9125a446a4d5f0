import { expect, test } from 'vitest';
import { alone, clock, dayAndClock, levels, nice, path, ticks } from '../src/parts/plot';

test('axes end at round numbers', () => {
  expect([0, 0.3, 1, 3, 11, 480, 1001].map(nice)).toEqual([1, 0.5, 1, 5, 20, 500, 2000]);
  expect(ticks(0)).toEqual([]);
  expect(ticks(1)).toEqual([0]);
  expect(ticks(3)).toEqual([0, 1, 2]);
  expect(ticks(61)).toEqual([0, 15, 30, 45, 60]);
  expect(ticks(61, 2)).toEqual([0, 30, 60]);
});

test('no level is written twice', () => {
  const whole = (value: number) => value.toFixed(0);
  expect(levels(1, whole)).toEqual([0, 1]);
  expect(levels(2, whole)).toEqual([0, 1, 2]);
});

test('a value that stands alone is marked, as no line leads there', () => {
  expect(alone([3, null, 1, 2, null, 0, null])).toEqual([0, 5]);
  expect(alone([])).toEqual([]);
});

test('the clock of a plot is that of the tables, wherever the browser is', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  expect(clock(Date.UTC(2026, 0, 2, 23, 5))).toBe('23:05');
  expect(dayAndClock(Date.UTC(2026, 0, 2, 23, 5))).toBe('01-02 23:05');
  process.env.TZ = zone;
  expect(clock(Number.NaN)).toBe('–');
});

test('a line has gaps where nothing is known', () => {
  expect(path([1, 2, null, 3], (i) => i, (value) => value)).toBe('M0.0 1.0L1.0 2.0M3.0 3.0h0');
});
