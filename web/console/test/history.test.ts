import { expect, test } from 'vitest';
import { done, later, type Revision, undoing, wrote } from '../src/rules/history';
import { joined } from '../src/rules/listed';

const revision = (number: number, ...changes: [string, string, string][]): Revision => ({
  number,
  at: 60_000 * number,
  by: number === 3 ? 'anna' : '',
  changes: changes.map(([of, id, did]) => ({ of, id, did })),
});

test('what was done and what undoing does is told, of many the first few', () => {
  const one = revision(1, ['rule', 'a', 'added'], ['rule', 'b', 'changed'], ['synonyms', 'c', 'removed']);
  expect(done(one)).toBe('rule a added; rule b changed; synonyms c removed');
  expect(undoing(one)).toBe('removes the rule a; puts the rule b back as it was; brings the synonyms c back');
  const many = revision(1, ...Array.from({ length: 7 }, (_, i): [string, string, string] => ['rule', `r${i}`, 'added']));
  expect(done(many)).toBe('rule r0 added; rule r1 added; rule r2 added; rule r3 added; rule r4 added; and 2 more');
});

test('later changes of the same rules and synonyms are told, no others', () => {
  const first = revision(1, ['rule', 'a', 'added'], ['synonyms', 'b', 'added']);
  const all = [revision(4, ['rule', 'b', 'added']), revision(3, ['rule', 'a', 'changed'], ['rule', 'z', 'added']), revision(2, ['synonyms', 'b', 'removed']), first];
  expect(later(all, first)).toEqual(['1970-01-01 00:03 UTC, anna: rule a changed', '1970-01-01 00:02 UTC: synonyms b removed']);
  expect(later(all, all[0]!)).toEqual([]);
});

test('pages of a list are one list, as far as it goes', async () => {
  const all = ['a', 'b', 'c'].map((objectID) => ({ objectID }));
  const asked: number[] = [];
  const two = async (page: number) => {
    asked.push(page);
    return { hits: all.slice(2 * page, 2 * page + 2), nbHits: 3 };
  };
  expect(await joined(1, two)).toEqual({ hits: all.slice(0, 2), nbHits: 3 });
  expect(await joined(9, two)).toEqual({ hits: all, nbHits: 3 });
  expect(asked).toEqual([0, 0, 1]);
});

test('a change tells which rules it wrote', () => {
  const one: Revision = { number: 1, at: 0, by: '', changes: [{ of: 'rule', id: 'a', did: 'added' }, { of: 'synonyms', id: 'b', did: 'added' }] };
  expect([wrote(one, 'a'), wrote(one, 'b'), wrote(one, 'c')]).toEqual([true, false, false]);
});
