import { expect, test } from 'vitest';
import { deeds, does, itemsOf } from '../src/rules/does';
import type { Rule } from '../src/rules/draft';
import { known, namedBy } from '../src/rules/named';

const rule: Rule = {
  objectID: 'r',
  consequence: {
    promote: [{ objectID: 'p1', position: 0 }, { objectIDs: ['p2', 'p3'], position: 4 }],
    hide: [{ objectID: 'p4' }],
    boosts: [{ filters: 'objectID:p5 OR objectID:"p 6"', strength: 2 }, { filters: 'brand:Acme', strength: -3 }],
  },
};

test('items that are pinned, boosted and hidden are named, each once', () => {
  expect(namedBy([rule, rule])).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p 6']);
  expect(namedBy([])).toEqual([]);
  expect(deeds(rule)[1]).toEqual({ verb: 'pins', items: ['p2', 'p3'], rest: 'at 5' });
});

test('in words they stand by their ids', () => {
  expect(does(rule)).toEqual(['pins p1 at 1', 'pins p2, p3 at 5', 'hides p4', 'boosts p5, p 6 by 2', 'buries brand:Acme by 3']);
});

test('a filter of more than ids names none', () => {
  expect(itemsOf('id:p1 AND brand:Acme')).toEqual([]);
  expect(itemsOf('(objectID:p1)')).toEqual(['p1']);
  expect(itemsOf('')).toEqual([]);
});

test('no more are asked for than one request may have', () => {
  const hide = Array.from({ length: 1200 }, (_, i) => ({ objectID: `p${i}` }));
  expect(namedBy([{ objectID: 'many', consequence: { hide } }])).toHaveLength(1000);
});

test('what is gone is told from what is not answered yet', () => {
  const found = known(['p1', 'p2'], [{ objectID: 'p1', title: 'Lamp', images: ['/l.svg'] }, null]);
  expect(found.get('p1')).toMatchObject({ title: 'Lamp', image: '/l.svg' });
  expect(found.get('p2')).toBeNull();
  expect(found.get('p3')).toBeUndefined();
});
