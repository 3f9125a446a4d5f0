import { expect, test } from 'vitest';
import { ALL, change, doubt, offers, wanted } from '../src/items/items';

test('the finder asks for what is typed, without rules and without being counted', () => {
  expect(wanted('products', new URLSearchParams('q=lamp&kind=video&brand=Alto&from=25'))).toMatchObject({
    catalogue: 'products',
    query: 'lamp',
    from: 25,
    rules: false,
    analytics: false,
    filter: { and: [{ is: { kind: 'video' } }, { is: { brand: 'Alto' } }] },
  });
  expect(wanted('products', new URLSearchParams())).not.toHaveProperty('filter');
});

test('offers take over what they do not say', () => {
  const item = {
    id: 'shirt', price: 39.9, currency: 'EUR',
    variants: [{ id: 's', size: 'S', stock: 3 }, { id: 'm', size: 'M', offers: [{ seller: 'ada', stock: 9 }, { seller: 'bea', price: '37.50', market: 'de' }] }],
  };
  expect(offers(item)).toEqual([
    { variant: 's', choice: 'size S', offer: '1', seller: 'the shop', market: 'everywhere', price: '39.9 EUR', stock: '3' },
    { variant: 'm', choice: 'size M', offer: 'ada', seller: 'ada', market: 'everywhere', price: '39.9 EUR', stock: '9' },
    { variant: 'm', choice: 'size M', offer: 'bea@de', seller: 'bea', market: 'de', price: '37.50 EUR', stock: 'uncounted' },
  ]);
});

test('only what was typed is changed', () => {
  expect(change('a', ALL, ' 12.50 ', '')).toEqual([{ item: 'a', variant: '', offer: '', price: '12.50' }]);
  const of = { variant: 'm', offer: 'bea@de' };
  expect(change('a', of, '', '7')).toEqual([{ item: 'a', variant: 'm', offer: 'bea@de', stock: 7 }]);
  expect(change('a', of, '', 'uncounted')).toEqual([{ item: 'a', variant: 'm', offer: 'bea@de', stock: 'uncounted' }]);
  expect(change('a', of, '', '')).toEqual([]);
});

test('a price that is likely a slip is asked about', () => {
  const rows = [{ price: '39.90 EUR' }, { price: 'none' }];
  expect(['', ' ', '35', '3.99', '399.00', 'abc'].map((price) => doubt(price, rows))).toEqual(['', '', '', '', '', '']);
  expect([doubt('0', []), doubt(' 0.00 ', rows)].every((question) => question.includes('for nothing'))).toBe(true);
  expect(doubt('3.98', rows)).toBe('Set the price to 3.98? It is 39.90 EUR now, more than ten times as much.');
  expect(doubt('3990', rows)).toBe('Set the price to 3990? It is 39.90 EUR now, less than a tenth.');
  expect(doubt('5', [{ price: '4 EUR' }, { price: '80 EUR' }])).toContain('80 EUR');
});
