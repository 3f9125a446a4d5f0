import { expect, test } from 'vitest';
import { frameOf, stepLine } from '../src/item/stepLine';

const DAYS = [
  { day: '2026-03-01', low: 10 },
  { day: '2026-03-02', low: 10 },
  { day: '2026-03-03', low: 20 },
  { day: '2026-03-05', low: 15 },
];

test('a line steps where the price changes and breaks where there was none', () => {
  expect(stepLine(DAYS, frameOf(DAYS), 100, 50, 5)).toBe('M0.0 45.0H20.0V45.0H40.0V5.0H60.0M80.0 25.0H100.0');
  expect(frameOf(DAYS)).toMatchObject({ days: 5, lowest: 10, highest: 20 });
});

test('a price that never changed lies in the middle', () => {
  const flat = DAYS.slice(0, 2);
  expect(stepLine(flat, frameOf(flat), 100, 50, 5)).toBe('M0.0 25.0H50.0V25.0H100.0');
});

test('two lines lie in one frame', () => {
  const others = [{ day: '2026-02-28', low: 30 }];
  const frame = frameOf(DAYS, others);
  expect(frame).toMatchObject({ first: Date.parse('2026-02-28'), days: 6, lowest: 10, highest: 30 });
  expect(stepLine(others, frame, 60, 50, 5)).toBe('M0.0 5.0H10.0');
  expect(stepLine(DAYS.slice(0, 1), frame, 60, 50, 5)).toBe('M10.0 45.0H20.0');
});
