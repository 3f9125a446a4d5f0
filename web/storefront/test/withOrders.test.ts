import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('localStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
});
const asked: string[] = [];
const MEANT = { wish: 'return', named: true, orders: [] };
vi.stubGlobal('fetch', (path: string) => {
  asked.push(new URLSearchParams(path.slice(path.indexOf('?'))).get('query') ?? '');
  return Promise.resolve(new Response(JSON.stringify(MEANT)));
});
const { lacksWords, meansNoOrder, meantOf, withOrders, wordsOf } = await import('../src/orders/meant');
const { noteOrdered } = await import('../src/orders/orders');

const requests = (query: string) => [{ indexName: 'products', params: { query } }];
const answer = (more: object = {}) => Promise.resolve({ results: [{ nbHits: 3, ...more }, { nbHits: 9 }] });
const LACKING = { _notices: [{ kind: 'dropped', from: 'refund', to: '' }] };

beforeEach(() => {
  kept.clear();
  asked.length = 0;
});

test('who ordered has the order book asked with the search, and both answers come as one', async () => {
  noteOrdered();
  const { results } = await withOrders(requests(' blue shoes '), answer());
  expect(asked).toEqual(['blue shoes']);
  expect(meantOf(results[0] as object)).toEqual(MEANT);
  expect(results).toHaveLength(2);
});

test('who did not order has it asked only where items lack words', async () => {
  expect(meantOf((await withOrders(requests('cable'), answer())).results[0] as object)).toBeUndefined();
  expect(asked).toEqual([]);
  await withOrders(requests('refund cable'), answer(LACKING));
  expect(asked).toEqual(['refund cable']);
});

test('what the order book would not take is not sent to it', async () => {
  noteOrdered();
  await withOrders(requests('x'.repeat(513)), answer(LACKING));
  await withOrders(requests('  '), answer());
  expect(asked).toEqual([]);
  expect(wordsOf([{ query: 'lamp' }])).toBe('lamp');
  expect(wordsOf([])).toBe('');
});

test('a search is answered although the order book is not', async () => {
  noteOrdered();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  expect((await withOrders(requests('shoes'), answer())).results).toHaveLength(2);
});

test('a wish for a good that no order has is told from a search for goods', () => {
  const meant = { wish: 'return' as const, named: true, goods: 'lamp', orders: [] };
  expect(meansNoOrder(false, meant, true)).toBe(true);
  expect(meansNoOrder(false, meant, false)).toBe(false);
  expect(meansNoOrder(true, meant, false)).toBe(true);
  expect(meansNoOrder(false, { ...meant, wish: 'find' }, true)).toBe(true);
  expect(meansNoOrder(false, { ...meant, wish: 'review' }, true)).toBe(false);
  expect(meansNoOrder(false, { ...meant, named: false }, true)).toBe(false);
  expect(meansNoOrder(false, undefined, true)).toBe(false);
  expect(lacksWords({ nbHits: 0 })).toBe(true);
  expect(lacksWords({ nbHits: 2, _notices: [{ kind: 'corrected' }] })).toBe(false);
});
