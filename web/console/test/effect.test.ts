import { expect, test } from 'vitest';
import { choices } from '../src/rules/choices';
import { type Changed, effect, told } from '../src/rules/effect';
import { group, wordsOf } from '../src/rules/synonyms';

const trial = (places: number, more: Partial<Changed> = {}): Changed => ({
  applies: places > 0,
  applied: [],
  changed: { places, appeared: 1, gone: 1, moved: 2, total: -3 },
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

test('synonyms are read from what is typed', () => {
  expect(group('', ' sofa, Couch ,')).toEqual({ objectID: 'sofa-couch', type: 'synonym', synonyms: ['sofa', 'Couch'] });
  const oneWay = group('mobile', 'phone, cell phone');
  expect(oneWay).toMatchObject({ objectID: 'mobile-phone-cell-phone', type: 'oneWaySynonym', input: 'mobile' });
  expect(wordsOf(oneWay)).toBe('mobile → phone, cell phone');
});

test('an item is found by its id before those that have such words', () => {
  const known = { results: [{ objectID: 'p1', title: 'Lamp' }] };
  const found = { hits: [{ id: 'p2', item: { title: 'p1 cable' } }, { id: 'p1', item: { title: 'Lamp' } }] };
  expect(choices('p1', known, found)).toEqual([{ id: 'p1', title: 'Lamp' }, { id: 'p2', title: 'p1 cable' }]);
  expect(choices('p1', { results: [null] }, undefined)).toEqual([]);
  expect(choices('p', known, found).map((each) => each.id)).toEqual(['p2', 'p1']);
});
