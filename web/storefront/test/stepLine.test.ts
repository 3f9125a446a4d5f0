import { expect, test } from 'vitest';
import { span, stepLine } from '../src/item/stepLine';

const DAYS = [
  { day: '2026-03-01', low: 10 },
  { day: '2026-03-02', low: 10 },
  { day: '2026-03-03', low: 20 },
  { day: '2026-03-05', low: 15 },
];

test('a line steps where the price changes and breaks where there was none', () => {
  expect(stepLine(DAYS, 100, 50, 5)).toBe('M0.0 45.0H20.0V45.0H40.0V5.0H60.0M80.0 25.0H100.0');
  expect(span(DAYS)).toEqual([10, 20]);
});

test('a price that never changed lies in the middle', () => {
  expect(stepLine(DAYS.slice(0, 2), 100, 50, 5)).toBe('M0.0 25.0H50.0V25.0H100.0');
});
