import { afterEach, expect, test, vi } from 'vitest';
import { chosen, source, usual } from '../src/rules/queries';

afterEach(() => vi.unstubAllGlobals());

const log = (...queries: string[]) => ({ queries: queries.map((query) => ({ query })) });

const suggested = (...texts: string[]) => ({ queries: texts.map((text) => ({ text, origin: text.startsWith('asked') ? 'asked' : 'catalogue' })) });

test('a change is tried on what shoppers asked, each query once, then on suggestions', () => {
  const found = chosen(log('beard oil', '', 'Toaster'), suggested('toaster', 'asked of old', 'lamp'));
  expect(found).toEqual({ asked: ['beard oil', 'Toaster', 'asked of old'], made: ['lamp'], about: [] });
  expect(source(found)).toBe('3 that shoppers asked, 1 made from the catalogue.');
  expect(source(chosen(log('a', 'b')))).toBe('The 2 that shoppers asked most.');
  expect(source(chosen(log(), suggested('lamp')))).toContain('No shopper asked anything yet');
});

test('suggestions are asked for only where the shoppers asked too little', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const paths: string[] = [];
  const answering = (queries: string[]) =>
    vi.stubGlobal('fetch', async (path: string) => {
      paths.push(path);
      return Response.json(path.startsWith('/v1/suggest') ? suggested('lamp') : log(...queries));
    });
  answering(Array.from({ length: 50 }, (_, i) => `query ${i}`));
  expect((await usual('shop', '')).asked).toHaveLength(50);
  expect(paths).toEqual(['/v1/catalogues/shop/queries?order=searches&limit=50']);
  answering(['toaster']);
  expect(await usual('shop', '')).toEqual({ asked: ['toaster'], made: ['lamp'], about: [] });
});

test('queries with the words of the change are tried too, however seldom they are asked', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const most = Array.from({ length: 50 }, (_, i) => (i === 0 ? 'Red Shoes' : `query ${i}`));
  vi.stubGlobal('fetch', async (path: string) => Response.json(path.includes('limit=1000') ? log(...most, 'shoes', 'red shoe', 'shoes, dark RED', 'red shoes') : log()));
  const found = await usual('shop', 'red  shoes');
  expect(found.about).toEqual(['shoes, dark RED']);
  expect(source(found)).toBe('The 50 that shoppers asked most, and 1 more with its words.');
});
