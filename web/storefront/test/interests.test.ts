import { expect, test } from 'vitest';
import { told } from '../src/pages/interests';

const priced = (from: number, to: number) => `${from}–${to}`;
const price = (value: string, share: number) => ({ part: 'price', value, share });

test('prices are told as they were turned to, without the half of their neighbours', () => {
  const all = told([price('724.08 to 1024.00', 0.5), price('1024.00 to 1448.15', 0.25), price('512.00 to 724.08', 0.25), price('4.00 to 5.66', 0.25), price('2.83 to 4.00', 0.125)], priced);
  expect(all.map(({ value, share, relative }) => [value, share, relative])).toEqual([['724.08–1024', 0.5, 1], ['4–5.66', 0.25, 0.5]]);
});

test('neighbouring prices that were both turned to are both told', () => {
  const all = told([price('2.00 to 2.83', 0.2), price('2.83 to 4.00', 0.5), price('4.00 to 5.66', 0.4), price('5.66 to 8.00', 0.1)], priced);
  expect(all.map(({ value, share }) => [value, share.toFixed(2)])).toEqual([['2.83–4', '0.40'], ['4–5.66', '0.20']]);
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1);
});

test('other parts stay as they are, each beside the greatest of its own', () => {
  const brand = (value: string, share: number) => ({ part: 'brand', value, share });
  expect(told([brand('A', 0.5), brand('B', 0.25), { part: 'seller', value: 's1', share: 0.1 }], priced).map(({ relative }) => relative)).toEqual([1, 0.5, 1]);
  expect(told([brand('A', 0.5), price('2.00 to 2.83', 0.5), brand('B', 0.1)], priced).map(({ value }) => value)).toEqual(['A', '2–2.83', 'B']);
  expect(told([], priced)).toEqual([]);
});
