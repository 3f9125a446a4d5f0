import { expect, test } from 'vitest';
import { changed, conditioned, freed, fresh, hidden, pinned, query, type Rule, sent, summary, when } from '../src/rules/draft';

test('an item is pinned or hidden, never both, and has one place', () => {
  const rule = pinned(pinned(fresh('r'), 'p1', 0), 'p1', 2);
  expect(rule.consequence.promote).toEqual([{ objectID: 'p1', position: 2 }]);
  const hides = hidden(rule, 'p1');
  expect(hides.consequence.promote).toEqual([]);
  expect(hides.consequence.hide).toEqual([{ objectID: 'p1' }]);
  expect(pinned(hides, 'p1', 0).consequence.hide).toEqual([]);
  expect(sent(freed(hides, 'p1')).consequence).toEqual({});
});

test('what is sent has no empty parts, and what the form does not know stays', () => {
  const rule: Rule = {
    ...conditioned(fresh('r'), { pattern: 'lamp', anchoring: 'is', alternatives: false }),
    validity: [{ from: 1, until: 2 }],
    consequence: { boosts: [], redirect: '', params: {}, userData: { a: 1 }, filterPromotes: false },
  };
  expect(sent(rule)).toEqual({
    objectID: 'r',
    description: '',
    conditions: [{ pattern: 'lamp', anchoring: 'is', alternatives: false }],
    validity: [{ from: 1, until: 2 }],
    consequence: { userData: { a: 1 }, filterPromotes: false },
  });
});

test('a rule without words holds always, one for no words at all keeps its empty pattern', () => {
  expect(sent(fresh('r')).conditions).toEqual([]);
  expect(sent(conditioned(fresh('r'), { anchoring: 'is' })).conditions).toEqual([{ pattern: '', anchoring: 'is', alternatives: true }]);
  expect(sent({ ...fresh('r'), conditions: [{ context: 'sale', anchoring: 'contains', pattern: '' }] }).conditions).toEqual([{ context: 'sale' }]);
});

test('what a rule does and when it holds is told in a line', () => {
  const rule = changed(pinned(fresh('r'), 'p1', 0), {
    boosts: [{ filters: 'brand:Sony', strength: -0.2 }],
    redirect: '/sale',
  });
  expect(summary(rule)).toBe('pins p1 at 1; buries brand:Sony by 0.2; sends to /sale');
  expect(summary(fresh('r'))).toBe('does nothing');
  expect(when({ ...rule, conditions: [] })).toBe('always');
  expect(when(conditioned(rule, { pattern: 'desk lamp' }))).toBe('the query has these words “desk lamp”');
  expect(query(conditioned(rule, { pattern: '{facet:brand} lamp' }))).toBe('');
});
