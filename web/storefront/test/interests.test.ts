import { expect, test } from 'vitest';
import { told } from '../src/pages/interests';

const priced = (from: number, to: number) => `${from}–${to}`;
const price = (value: string, share: number) => ({ part: 'price', value, share });

test('prices are said as prices', () => {
  const all = told([price('724.08 to 1024.00', 0.5), price('4.00 to 5.66', 0.25)], priced);
  expect(all.map(({ value, share }) => [value, share])).toEqual([['724.08–1024', 0.5], ['4–5.66', 0.25]]);
});

test('other parts stay as they are', () => {
  const brand = (value: string, share: number) => ({ part: 'brand', value, share });
  expect(told([brand('A', 0.5), price('2.00 to 2.83', 0.5), brand('B', 0.1)], priced).map(({ value }) => value)).toEqual(['A', '2–2.83', 'B']);
  expect(told([], priced)).toEqual([]);
});
