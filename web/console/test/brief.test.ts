import { expect, test } from 'vitest';
import { many, money } from '../src/format';
import { brief } from '../src/parts/brief';

test('items of one title are told apart by price and seller', () => {
  const item = { kind: 'product', title: 'Treadmill Siena', price: 999, currency: 'USD', seller: 's725', images: ['/a.svg', '/b.svg'] };
  expect(brief('p1', item)).toEqual({ id: 'p1', title: 'Treadmill Siena', image: '/a.svg', apart: '999.00 USD · s725' });
  expect(brief('v1', { kind: 'video', title: 'Unboxing', creator: 'c4', image: { url: '/v.svg' } })).toMatchObject({ image: '/v.svg', apart: 'video · c4' });
  expect(brief('x', {})).toEqual({ id: 'x', title: 'x', image: '', apart: '' });
});

test('money has two digits behind the point, whatever the amount', () => {
  expect([money(7.95, 'USD'), money(32, 'USD'), money(1260, '')]).toEqual(['7.95 USD', '32.00 USD', '1,260.00']);
});

test('one of a thing is said in the singular', () => {
  expect([many(1, 'segment'), many(2, 'segment'), many(1200, 'search', 'searches')]).toEqual(['1 segment', '2 segments', '1,200 searches']);
});
