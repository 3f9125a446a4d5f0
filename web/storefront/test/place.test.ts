import { expect, test, vi } from 'vitest';
import type { Place } from '../src/place';

const way = { content: '../' };
vi.stubGlobal('location', { href: 'https://shop.example/front/a/nosuchpage?q=lamp', pathname: '/front/a/nosuchpage', search: '?q=lamp' });
vi.stubGlobal('document', { querySelector: (css: string) => (css.includes('vitrine-home') ? way : null) });
const { isOfPlace, openPlace, paramsOf, placeAddress, readPlace } = await import('../src/place');

const PLACES: Place[] = [
  { kind: 'item', id: 'p 7', via: '' },
  { kind: 'item', id: 'p7', via: 'v1' },
  { kind: 'item', id: 'p7', via: '', variant: 'b', unsized: true },
  { kind: 'orders', words: '' },
  { kind: 'orders', words: 'return the blue shoes' },
  { kind: 'order', id: 'a1b2' },
  { kind: 'cart' },
  { kind: 'checkout' },
  { kind: 'feed' },
  { kind: 'you' },
];

test.each(PLACES)('the address of %o leads back to it', (place) => {
  const params = paramsOf(place);
  expect(readPlace(`?${new URLSearchParams(params)}`)).toEqual(place);
  expect(params.every(([name]) => isOfPlace(name))).toBe(true);
});

test('an address that means only a search is no place', () => {
  expect(readPlace('?q=lamp&f.item=x')).toBeNull();
  expect(readPlace('?view=admin')).toBeNull();
  expect(paramsOf(null)).toEqual([]);
});

test('an address that no page has is a place, from which all addresses are those of the shop', () => {
  expect(openPlace()).toEqual({ kind: 'nowhere' });
  expect(placeAddress({ kind: 'cart' })).toBe('/front/?q=lamp&view=cart');
  vi.stubGlobal('location', { ...location, pathname: '/front/' });
  expect(openPlace()).toBeNull();
});
