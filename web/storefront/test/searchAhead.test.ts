import { beforeEach, expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const pictures: string[] = [];
vi.stubGlobal('Image', class {
  set src(source: string) {
    pictures.push(source);
  }
});
const hit = { objectID: 'p1', images: ['/a.svg'], variants: [{ id: 'v1' }, { id: 'v2', color: 'Rust', images: ['/rust.svg'], attributes: { color: 'Rust' } }] };
const asked = vi.fn(async (_: string, __: { body: string }) => ({ ok: true, status: 200, json: async () => ({ results: [{ hits: [hit] }] }) }));
vi.stubGlobal('fetch', asked);
const { askSearchAhead, forgetSearch, takeSearch } = await import('../src/results/ahead');
const { asking } = await import('../src/results/asking');

const AS_INSTANTSEARCH = { facets: ['*'], highlightPostTag: '__/ais-highlight__', highlightPreTag: '__ais-highlight__', page: 0 };
const request = (query: string) => ({ indexName: 'products', params: { query, ...AS_INSTANTSEARCH, ...asking() } });

beforeEach(() => {
  asked.mockClear();
  pictures.length = 0;
});

test('a search that was asked ahead is taken until it is to be asked anew', async () => {
  askSearchAhead('rust shoes');
  const taken = takeSearch([request('rust shoes')]);
  expect((await taken)?.results).toHaveLength(1);
  expect(takeSearch([request('rust shoes')])).toBe(taken);
  forgetSearch();
  expect(takeSearch([request('rust shoes')])).toBeUndefined();
  expect(JSON.parse(asked.mock.calls[0]?.[1].body ?? '').requests[0]).toMatchObject({ query: 'rust shoes', hitsPerPage: 24 });
  expect(pictures).toEqual(['/rust.svg']);
});

test('another search than the one asked ahead is not, nor later the first', () => {
  askSearchAhead('shoes');
  expect(takeSearch([request('shoe')])).toBeUndefined();
  expect(takeSearch([request('shoes')])).toBeUndefined();
});

test('what failed ahead fails for the one who takes it, who asks again', async () => {
  asked.mockRejectedValueOnce(new Error('no'));
  askSearchAhead('shoes');
  await expect(takeSearch([request('shoes')])).rejects.toThrow('no');
});
