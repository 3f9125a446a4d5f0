import { expect, test, vi } from 'vitest';

vi.mock('../src/config', () => ({ shop: { catalogue: 'c', application: 'a', searchKey: 'k' } }));
vi.mock('../src/signals', () => ({ tell: () => undefined }));
const { MOST_PIECES, readCart, withLine } = await import('../src/cart/cart');

const LAMP = { item: 'lamp', variant: '', offer: '1', quantity: 1, query: 'q', via: 'v1' };

test('what was kept is read, and what is no line left out', () => {
  const kept = JSON.stringify([LAMP, { item: 'x', quantity: 0 }, { quantity: 1 }, 7, null, { item: 'y', quantity: 500 }]);
  expect(readCart(kept)).toEqual([
    LAMP,
    { item: 'y', variant: '', offer: '', quantity: MOST_PIECES, query: '', via: '' },
  ]);
  expect(readCart('{')).toEqual([]);
  expect(readCart('{"item":"x"}')).toEqual([]);
  expect(readCart(null)).toEqual([]);
});

test('more of the same good is one line, another offer is another', () => {
  expect(withLine([LAMP], { ...LAMP, quantity: 2 })).toEqual([{ ...LAMP, quantity: 3 }]);
  expect(withLine([LAMP], { ...LAMP, offer: '2' })).toHaveLength(2);
  expect(withLine([{ ...LAMP, quantity: 98 }], { ...LAMP, quantity: 5 })[0]?.quantity).toBe(MOST_PIECES);
});
