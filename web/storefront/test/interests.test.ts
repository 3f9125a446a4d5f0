import { expect, test } from 'vitest';
import { told } from '../src/pages/interests';

const priced = (from: number, to: number) => `${from}–${to}`;
const price = (value: string, share: number) => ({ part: 'price', value, share });

test('prices are said as prices, each beside the greatest', () => {
  const all = told([price('724.08 to 1024.00', 0.5), price('4.00 to 5.66', 0.25)], priced);
  expect(all.map(({ value, share, relative }) => [value, share, relative])).toEqual([['724.08–1024', 0.5, 1], ['4–5.66', 0.25, 0.5]]);
});

test('other parts stay as they are, each beside the greatest of its own', () => {
  const brand = (value: string, share: number) => ({ part: 'brand', value, share });
  expect(told([brand('A', 0.5), brand('B', 0.25), { part: 'seller', value: 's1', share: 0.1 }], priced).map(({ relative }) => relative)).toEqual([1, 0.5, 1]);
  expect(told([brand('A', 0.5), price('2.00 to 2.83', 0.5), brand('B', 0.1)], priced).map(({ value }) => value)).toEqual(['A', '2–2.83', 'B']);
  expect(told([], priced)).toEqual([]);
});
