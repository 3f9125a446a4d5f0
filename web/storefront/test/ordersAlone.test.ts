import { expect, test, vi } from 'vitest';
import type { Meant } from '../src/orders/orders';

vi.stubGlobal('document', { querySelector: () => null });
const { goodsBeside, meansOrdersAlone } = await import('../src/orders/meant');

const meant = (wish: Meant['wish'], named: boolean, orders: number): Meant => ({
  wish,
  named,
  goods: named ? 'lamp' : '',
  orders: Array.from({ length: orders }, () => ({}) as Meant['orders'][number]),
});

test('a query about orders means no product, whoever asks', () => {
  expect(meansOrdersAlone(true, undefined, false)).toBe(true);
  expect(meansOrdersAlone(true, meant('where', false, 0), true)).toBe(true);
  expect(meansOrdersAlone(true, meant('where', true, 1), true)).toBe(true);
});

test('one that names a good which no order has may mean what the shop has', () => {
  expect(meansOrdersAlone(true, meant('find', true, 0), true)).toBe(false);
  expect(meansOrdersAlone(false, meant('return', true, 0), true)).toBe(false);
});

test('a wish that is over the shop alone takes the products away, not one to buy', () => {
  expect(meansOrdersAlone(false, meant('return', true, 1), true)).toBe(true);
  expect(meansOrdersAlone(false, meant('find', true, 1), true)).toBe(false);
  expect(meansOrdersAlone(false, meant('again', true, 1), true)).toBe(false);
  expect(meansOrdersAlone(false, meant('return', true, 1), false)).toBe(false);
  expect(meansOrdersAlone(false, undefined, true)).toBe(false);
});

test('goods of the shop stand under their own words below what is said of orders', () => {
  expect(goodsBeside(false, meant('find', true, 1), true)).toBe('lamp');
  expect(goodsBeside(false, meant('find', true, 0), true)).toBe('lamp');
  expect(goodsBeside(false, meant('find', true, 0), false)).toBe('');
  expect(goodsBeside(false, meant('', true, 1), true)).toBe('');
  expect(goodsBeside(true, meant('where', false, 1), true)).toBe('');
  expect(goodsBeside(false, undefined, true)).toBe('');
});
