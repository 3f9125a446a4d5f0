import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('location', { host: 'localhost', protocol: 'http:' });
const { fetchSuggestions, groups } = await import('../src/suggest/suggestions');
const { cutAt } = await import('../src/suggest/useWholeGroups');
const { searchOf } = await import('../src/suggest/chosen');

const parts = [
  { text: 'ket', typed: true },
  { text: 'tle', typed: false },
];
const scope = (attribute: string, value: string) => ({ attribute, value, found: 3 });
const ANSWER = {
  queries: [
    {
      text: 'kettle',
      parts,
      origin: 'asked' as const,
      in: [scope('categories.lvl0', 'Home'), scope('categories.lvl1', 'Home > Kitchen')],
    },
    { text: 'ketchup', parts, origin: 'recent' as const, in: [scope('categories.lvl0', 'Food')] },
  ],
  categories: [{ text: 'Kettles', parts, attribute: 'categories.lvl2', value: 'Home > Kitchen > Kettles' }],
  brands: [],
  sellers: [{ text: 'Kettle House', parts, attribute: 'seller', value: 's7' }],
  creators: [],
  lives: [{ text: 'Kettles tonight', parts, id: 'l1', item: { kind: 'live', title: 'Kettles tonight' } }],
  items: [{ text: 'A kettle', parts, id: 'p1', item: { title: 'A kettle', price: 10 } }],
};

test('lists become groups of lines, with the place where a query leads', () => {
  const all = groups(ANSWER);
  expect(all.map((group) => group.name)).toEqual(['queries', 'categories', 'parties', 'lives', 'items']);
  expect(all[0]?.options.map((option) => option.kind)).toEqual(['query', 'scope', 'query']);
  expect(all[0]?.options[1]).toMatchObject({ text: 'kettle', place: 'Kitchen' });
  expect(all[1]?.options[0]).toMatchObject({ above: 'Home › Kitchen' });
  expect(all[2]?.options[0]).toMatchObject({ kind: 'seller', choice: { value: 's7' } });
  expect(all[3]?.options[0]).toMatchObject({ kind: 'item', item: { id: 'l1', kind: 'live' } });
  expect(all[4]?.options[0]).toMatchObject({ item: { id: 'p1', price: 10 } });
});

test('names that begin as the query does go before names that only have its letters', () => {
  const lists = (category: string, creator: string) => ({
    ...ANSWER,
    categories: [{ text: category, parts, attribute: 'categories.lvl1', value: category }],
    creators: [{ text: creator, parts, attribute: 'creator', value: 'c1' }],
  });
  const order = (category: string, creator: string, query: string) => groups(lists(category, creator), query).map((group) => group.name);
  expect(order('Decor & Lighting', 'Linh styles', 'linh')).toEqual(['queries', 'parties', 'categories', 'lives', 'items']);
  expect(order('Decor & Lighting', 'Lính styles', 'LINH ')).toEqual(['queries', 'parties', 'categories', 'lives', 'items']);
  expect(order('Linen', 'Linh styles', 'lin')).toEqual(['queries', 'categories', 'parties', 'lives', 'items']);
  expect(order('Lighting', 'Styles by Linh', 'linh')).toEqual(['queries', 'categories', 'parties', 'lives', 'items']);
});

test('a list is cut between groups rather than below a bare heading', () => {
  const groups = [{ top: 0, first: 70 }, { top: 200, first: 270 }, { top: 400, first: 470 }];
  expect([300, 250, 420, 470, 900].map((room) => cutAt(room, groups))).toEqual([300, 200, 400, 470, 900]);
  expect(cutAt(50, groups)).toBe(50);
});

test('a line stands for a search', () => {
  const [queries, categories, parties] = groups(ANSWER);
  const state = { query: 'ket', page: 3, toggle: { available: true } };
  const searches = [...(queries?.options ?? []), ...(categories?.options ?? []), ...(parties?.options ?? [])].map((option) =>
    option.kind === 'item' ? undefined : searchOf(option, state),
  );
  expect(searches[0]).toEqual({ query: 'kettle', toggle: { available: true } });
  expect(searches[1]).toEqual({
    query: 'kettle',
    hierarchicalMenu: { 'categories.lvl0': ['Home', 'Kitchen'] },
  });
  expect(searches[3]).toEqual({
    hierarchicalMenu: { 'categories.lvl0': ['Home', 'Kitchen', 'Kettles'] },
  });
  expect(searches[4]).toEqual({ refinementList: { seller: ['s7'] } });
});

test('a shop that still reads its words says so', async () => {
  const answered = (body: object) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body))));
  const { signal } = new AbortController();
  answered({ ...ANSWER, ready: false });
  expect((await fetchSuggestions('ket', [], signal)).ready).toBe(false);
  answered(ANSWER);
  expect((await fetchSuggestions('ket', [], signal)).ready).toBe(true);
});
