import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const { fromRoute, readQueryString, toQueryString, toRoute } = await import('../src/routing');

const STATE = {
  query: 'trail shoes & more',
  hierarchicalMenu: { 'categories.lvl0': ['Fashion', 'Shoes'] },
  range: { price: '20:99.5' },
  numericMenu: { rating: '4:' },
  toggle: { available: true },
  refinementList: { brand: ['Brünn', 'A+B'], 'attributes.fit': ['Slim'] },
  sortBy: 'products_price_asc',
  page: 3,
};

test('a shared address brings back the same search', () => {
  const written = toQueryString(toRoute(STATE, 'products'), null);
  expect(fromRoute(readQueryString(written), 'products')).toEqual(STATE);
});

test('words as typed hold for their query alone', () => {
  const state = { query: 'hed fones', asTyped: 'hed fones' };
  const written = toQueryString(toRoute(state, 'products'), null);
  expect(written).toBe('?q=hed+fones&as-typed=1');
  expect(fromRoute(readQueryString(written), 'products')).toEqual(state);
  expect(toRoute({ ...state, query: 'hed phones' }, 'products')).toEqual([['q', 'hed phones']]);
  expect(fromRoute(readQueryString('?as-typed=1'), 'products')).toEqual({});
});

test('an untouched search has a plain address', () => {
  expect(toQueryString(toRoute({ query: '', page: 1, range: { price: ':' } }, 'products'), null)).toBe('');
});

test('the open item stays in the address and out of the search', () => {
  const written = toQueryString([['q', 'lamp']], { kind: 'item', id: 'p 7', via: '' });
  expect(written).toBe('?q=lamp&item=p+7');
  expect(readQueryString(written)).toEqual([['q', 'lamp']]);
});

test('an address made by hand cannot break the search', () => {
  const route = readQueryString('?page=-1&price=x:y&rating=many&sort=<b>&utm=1');
  expect(fromRoute(route, 'products')).toEqual({});
});

test('the ends of a price are put in order, and a blank query is none', () => {
  expect(fromRoute([['price', '100:10']], 'products')).toEqual({ range: { price: '10:100' } });
  expect(fromRoute([['price', '9.5:']], 'products')).toEqual({ range: { price: '9.5:' } });
  expect(fromRoute([['q', '   ']], 'products')).toEqual({ query: '' });
});
