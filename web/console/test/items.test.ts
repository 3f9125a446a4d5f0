import { expect, test } from 'vitest';
import { change, offers, plain, wanted } from '../src/items/items';

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
    { variant: 's', choice: 'size S', offer: '', seller: 'the shop', market: 'everywhere', price: '39.9 EUR', stock: '3' },
    { variant: 'm', choice: 'size M', offer: '', seller: 'ada', market: 'everywhere', price: '39.9 EUR', stock: '9' },
    { variant: 'm', choice: 'size M', offer: '', seller: 'bea', market: 'de', price: '37.50 EUR', stock: 'uncounted' },
  ]);
  expect(plain(item)).toBe(false);
  expect(plain({ id: 'a', price: 1 })).toBe(true);
});

test('only what was typed is changed', () => {
  expect(change(' 12.50 ', '')).toEqual({ price: '12.50' });
  expect(change('', '7')).toEqual({ stock: 7 });
  expect(change('', 'uncounted')).toEqual({ stock: 'uncounted' });
  expect(change('', '')).toEqual({});
});
