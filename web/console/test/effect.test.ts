import { afterEach, expect, test, vi } from 'vitest';
import { choices } from '../src/rules/choices';
import { against, brief, type Changed, difference, effect, felt, told } from '../src/rules/effect';
import { shownBy } from '../src/rules/banner';
import { group, listedAs, wordsOf } from '../src/rules/synonyms';
import { tried } from '../src/rules/trial';

afterEach(() => vi.unstubAllGlobals());

const trial = (places: number, more: Partial<Changed> = {}): Changed => ({
  applies: places > 0,
  applied: [],
  changed: { places, appeared: 1, gone: 1, moved: 2, total: places > 0 ? -3 : 0 },
  before: { total: 9, hits: [{ id: 'a', rank: 0, title: 'A' }] },
  after: { total: 6, hits: [{ id: 'b', rank: 0, title: 'B' }] },
  ...more,
});

test('a change is told by places, and by what could not be done', () => {
  expect(told(trial(1))).toBe('1 of 1 places change: 1 came, 1 went, 2 moved; 3 fewer are found.');
  expect(told(trial(0))).toBe('It changes nothing for this query.');
  expect(told(trial(0, { applies: true, applied: [{ id: 'r', did: [], not: ['pin p9: no such item'] }] }))).toBe(
    'It holds, but the page stays the same. Not done: pin p9: no such item.',
  );
  expect(told(trial(0, { after: { total: 0, hits: [], redirect: '/sale' } }))).toBe('The shopper is sent to /sale.');
});

test('the reach of a change is counted over queries', () => {
  expect(effect([trial(3), trial(0), trial(1)])).toBe('2 of 3 queries change, in 4 places of their first ten.');
  expect(effect([])).toContain('Nothing has been asked yet');
});

test('a redirect and a banner are changes, though every item keeps its place', () => {
  const shown = { total: 9, hits: [{ id: 'a', rank: 0, title: 'A' }], rendering: { widgets: { banners: [{ title: 'Audio week' }] } } };
  const redirect = trial(0, { applies: true, after: { total: 9, hits: [], redirect: '/sale' } });
  const banners = trial(0, { applies: true, after: shown });
  const fewer = trial(0, { applies: true, changed: { places: 0, appeared: 0, gone: 0, moved: 0, total: -4 } });
  expect([redirect, banners, fewer, trial(0)].map(felt)).toEqual([true, true, true, false]);
  expect([redirect, banners, fewer, trial(2)].map(brief)).toEqual(['→ /sale', 'banner', '−4 found', '2']);
  expect(told(banners)).toBe('The shopper sees the banner “Audio week”.');
  expect(told(trial(1, { after: shown }))).toContain('“Audio week”. 1 of 1 places change');
  expect(told(fewer)).toBe('The first 1 places stay; 4 fewer are found.');
  expect(felt({ ...fewer, after: { ...fewer.after, total_exact: false } })).toBe(false);
  expect(effect([redirect, banners])).toBe('2 of 2 queries change; 1 of them send the shopper elsewhere; 1 of them show a banner.');
  expect(effect([trial(0)])).toBe('0 of 1 queries change, in 0 places of their first ten.');
});

test('a saved rule is compared with the page without it', () => {
  const side = (...ids: string[]) => ({ total: ids.length, hits: ids.map((id, rank) => ({ id, rank, title: id })) });
  expect(difference(side('a', 'b', 'c'), side('c', 'b'))).toEqual({ places: 2, appeared: 0, gone: 1, moved: 1, total: -1 });
  expect(difference(side('a'), side('a', 'b'))).toEqual({ places: 1, appeared: 1, gone: 0, moved: 0, total: 1 });
  const same = trial(0, { before: side('b', 'a'), after: side('b', 'a') });
  expect(against(side('a', 'b'), same)).toMatchObject({ before: side('a', 'b'), changed: { places: 2, moved: 2 } });
});

test('banners of both sides are told, as shoppers see them', () => {
  const side = (...titles: string[]) => ({ total: 0, hits: [], rendering: { widgets: { banners: titles.map((title) => ({ title, link: { url: '/x' } })) } } });
  const plain = { total: 0, hits: [] };
  expect(shownBy({ widgets: { banners: [{ title: 'Week' }, { target: 'x' }] } })).toEqual([{ title: 'Week', text: '', link: '', image: '' }]);
  expect(shownBy(undefined)).toEqual([]);
  const four = ['a', 'b', 'c', 'd'].map((title) => ({ image: { title, urls: [{ url: '//elsewhere/a.jpg' }] }, link: { url: 'javascript:x' } }));
  const [first, ...others] = shownBy({ widgets: { banners: four } });
  expect(first).toEqual({ title: 'a', text: '', link: '', image: '' });
  expect(others.map((each) => each.title)).toEqual(['b', 'c']);
  const instead = trial(0, { before: side('Old', 'Both'), after: side('Both', 'New') });
  expect(told(instead)).toBe('The shopper sees the banner “New”. The shopper does not see the banner “Old” any more.');
  const gone = trial(0, { before: side('Old'), after: plain });
  expect([instead, gone, trial(0, { before: side('Both'), after: side('Both') })].map(felt)).toEqual([true, true, false]);
  expect(brief(gone)).toBe('banner');
  expect(effect([instead, gone])).toBe('2 of 2 queries change; 1 of them show a banner; 2 of them lose a banner.');
});

test('a rule that was removed meanwhile is previewed against the page as it is', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const answering = (status: number) =>
    vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => (String(body).includes('without') ? Response.json({ message: 'no' }, { status }) : Response.json(trial(1))));
  const change = { rule: { objectID: 'r', consequence: {} }, over: 'r' };
  answering(400);
  expect(await tried('shop', 'shoes', change)).toEqual(trial(1));
  answering(500);
  await expect(tried('shop', 'shoes', change)).rejects.toThrow('no');
});

test('what does not apply to a query does not change it, though two searches differ by themselves', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const noise = trial(3, { applies: false });
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => Response.json(String(body).includes('without') ? trial(1) : noise));
  const rule = { objectID: 'r', consequence: {} };
  for (const change of [{ rule }, { rule, over: 'r' }]) {
    const found = await tried('shop', 'toys', change);
    expect(felt(found)).toBe(false);
    expect(told(found)).toBe('It changes nothing for this query.');
    expect(found.after).toEqual(found.before);
  }
  expect(felt(await tried('shop', 'sofa', { synonyms: group('', 'sofa, couch') }))).toBe(true);
});

test('synonyms are read from what is typed', () => {
  expect(group('', ' sofa, Couch ,')).toEqual({ objectID: 'sofa,couch', type: 'synonym', synonyms: ['sofa', 'Couch'] });
  const oneWay = group('mobile', 'phone, cell phone');
  expect(oneWay).toMatchObject({ objectID: 'mobile>phone,cell phone', type: 'oneWaySynonym', input: 'mobile' });
  expect(wordsOf(oneWay)).toBe('mobile → phone, cell phone');
});

test('a group that says the same is found under whatever id', () => {
  const old = { ...group('', 'couch, sofa'), objectID: 'old-7' };
  const oneWay = { ...group('sofa', 'couch, settee'), objectID: 'old-8' };
  expect(listedAs([oneWay, old], group('', ' Sofa,couch'))).toBe(old);
  expect(listedAs([oneWay, old], group('Sofa', 'settee, couch'))).toBe(oneWay);
  expect(listedAs([oneWay, old], group('', 'sofa, couch, settee'))).toBeUndefined();
  expect(listedAs([oneWay, old], group('couch', 'sofa'))).toBeUndefined();
});

test('groups of synonyms that are not the same have not the same id', () => {
  const many = Array.from({ length: 99 }, (_, i) => `word${i}`).join(', ');
  const groups: [string, string][] = [['mobile', 'phone'], ['', 'mobile, phone'], ['', 'mobile phone'], ['', 'mobile-phone'], ['a', 'b>c'], ['a>b', 'c'], ['a, b', 'c'], ['', many], ['', `${many}, last`], ['', `${many}, least`], ['', '😀'.repeat(300)]];
  const ids = groups.map(([from, words]) => group(from, words).objectID);
  expect(new Set(ids).size).toBe(groups.length);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(512);
  expect(ids.map(encodeURIComponent)).toHaveLength(groups.length);
  expect(group('Mobile', ' Cell  phone').objectID).toBe(group('mobile', 'cell phone').objectID);
});

test('an item is found by its id before those that have such words', () => {
  const known = { results: [{ objectID: 'p1', title: 'Lamp' }] };
  const found = { hits: [{ id: 'p2', item: { title: 'p1 cable' } }, { id: 'p1', item: { title: 'Lamp' } }] };
  expect(choices('p1', known, found)).toMatchObject([{ id: 'p1', title: 'Lamp' }, { id: 'p2', title: 'p1 cable' }]);
  expect(choices('p1', { results: [null] }, undefined)).toEqual([]);
  expect(choices('p', known, found).map((each) => each.id)).toEqual(['p2', 'p1']);
});
