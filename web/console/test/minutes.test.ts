import { expect, test } from 'vitest';
import { byKind, currencies, grouped, largest, type Minute, paid, paidByKind, share, sum } from '../src/market/minutes';

const minute = (more: Partial<Minute>): Minute => ({
  at: 0, searches: 0, empty: 0, impressions: 0, clicks: 0, carts: 0, orders: 0, orders_by_search: 0, units: 0, returns: 0,
  money: {}, refunded: {}, impressions_by_kind: {}, clicks_by_kind: {}, units_by_kind: {}, orders_by_kind: {}, money_by_kind: {}, refunded_by_kind: {}, ...more,
});

const three = [
  minute({ searches: 4, clicks: 1, money: { USD: '10.50', EUR: '1.00' }, clicks_by_kind: { product: 1 }, p95: 12 }),
  minute({ searches: 0, refunded: { USD: '2.00' }, refunded_by_kind: { video: { USD: '2.00' } }, p95: 40 }),
  minute({ searches: 6, clicks: 4, money: { USD: '4.50' }, clicks_by_kind: { product: 1, video: 3 } }),
];

test('minutes are put together', () => {
  expect(grouped(three, 2).map((each) => each.length)).toEqual([2, 1]);
  expect(sum(three, 'searches')).toBe(10);
  expect(sum(three, 'requests')).toBe(0);
  expect(share(three, 'clicks', 'searches')).toBe(0.5);
  expect(share([minute({})], 'clicks', 'searches')).toBeNull();
  expect(share([minute({ searches: 4, clicks: 5 })], 'clicks', 'searches')).toBe(1.25);
  expect(sum([minute({}), minute({ errors: 2 })], 'errors')).toBe(2);
});

test('money is told by currency, the most paid first, and latency by its largest', () => {
  expect(currencies(three)).toEqual(['USD', 'EUR']);
  expect(paid(three, 'money', 'USD')).toBe(15);
  expect(paid(three, 'refunded', 'USD')).toBe(2);
  expect(largest(three, 'p95')).toBe(40);
  expect(largest(three, 'p50')).toBeNull();
  expect(paidByKind(three, 'refunded_by_kind', 'video', 'USD')).toBe(2);
  expect(paidByKind(three, 'money_by_kind', 'video', 'USD')).toBe(0);
  expect(byKind(three, 'clicks_by_kind')).toEqual([['video', 3], ['product', 2]]);
});
