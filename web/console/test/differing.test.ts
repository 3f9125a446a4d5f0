import { expect, test } from 'vitest';
import { differing } from '../src/rules/differing';

test('fields that differ are told by where they stand, others are not', () => {
  const before = { objectID: 'r', enabled: true, consequence: { promote: [{ objectID: 'p1', position: 0 }] } };
  const after = { objectID: 'r', consequence: { promote: [{ objectID: 'p2', position: 0 }], hide: [{ objectID: 'p3' }] } };
  expect(differing(before, after)).toEqual([
    { path: 'enabled', before: 'true', after: '' },
    { path: 'consequence.promote[0].objectID', before: 'p1', after: 'p2' },
    { path: 'consequence.hide[0].objectID', before: '', after: 'p3' },
  ]);
  expect(differing(before, before)).toEqual([]);
});

test('an empty text is as none', () => {
  expect(differing({ description: '', id: 'r' }, { id: 'r' })).toEqual([]);
  expect(differing({}, { description: '' })).toEqual([]);
});

test('of what was added or removed every field is told', () => {
  expect(differing(undefined, { synonyms: ['sofa', 'couch'] })).toEqual([
    { path: 'synonyms[0]', before: '', after: 'sofa' },
    { path: 'synonyms[1]', before: '', after: 'couch' },
  ]);
  expect(differing({ id: 1 }, null)).toEqual([{ path: 'id', before: '1', after: '' }]);
});
