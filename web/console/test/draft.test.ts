import { expect, test } from 'vitest';
import { does, idle } from '../src/rules/does';
import { changed, conditioned, freed, fresh, hidden, pinned, query, type Rule, sent, when } from '../src/rules/draft';

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
  expect(does(rule)).toEqual(['pins p1 at 1', 'buries brand:Sony by 0.2', 'sends the shopper to /sale']);
  expect(does(fresh('r'))).toEqual([]);
  expect(when({ ...rule, conditions: [] })).toBe('always');
  expect(when(conditioned(rule, { pattern: 'desk lamp' }))).toBe('the query has these words “desk lamp”');
  expect(query(conditioned(rule, { pattern: '{facet:brand} lamp' }))).toBe('');
});

test('whatever a rule does is told, also what the form has no field for', () => {
  const all = (consequence: Rule['consequence']) => does({ ...fresh('r'), consequence }).join('; ');
  expect(all({ params: { automaticFacetFilters: [{ facet: 'brand', negative: false }] } })).toBe('filters by the brand that is asked for');
  expect(all({ params: { automaticFacetFilters: ['brand', { facet: 'color', negative: true }] } })).toBe(
    'filters by the brand that is asked for; leaves out the color that is asked for',
  );
  expect(all({ params: { automaticOptionalFacetFilters: [{ facet: 'brand', score: 2 }] } })).toBe('boosts the brand that is asked for');
  expect(all({ params: { facetFilters: [['brand:Sony', 'brand:Bose']], numericFilters: 'price < 5' } })).toBe(
    'filters by ["brand:Sony","brand:Bose"]; filters by price < 5',
  );
  expect(all({ params: { renderingContent: { redirect: { url: '/sale' } } } })).toBe('sends the shopper to /sale');
  expect(all({ params: { renderingContent: { widgets: { banners: [{ title: 'a' }, { title: 'b' }] }, facetOrdering: {} } } })).toBe(
    'shows 2 banners; gives the page more to show',
  );
  expect(all({ params: { query: { remove: ['cheap'] } }, userData: { a: 1 }, later: true })).toBe(
    'changes the words; gives data to the front end; sets later',
  );
});

test('only a rule that does nothing is idle', () => {
  const empty = (consequence: Rule['consequence']) => idle({ ...fresh('r'), consequence });
  expect(empty({})).toBe(true);
  expect(empty({ filterPromotes: true, params: {}, boosts: [{ filters: '', strength: 0.3 }], redirect: '' })).toBe(true);
  expect(empty({ params: { automaticFacetFilters: [] } })).toBe(true);
  expect(empty({ params: { automaticFacetFilters: ['brand'] } })).toBe(false);
  expect(empty({ params: { renderingContent: { redirect: { url: '/sale' } } } })).toBe(false);
});

test('words that are typed into a rule that held always are looked for in the query', () => {
  expect(conditioned({ ...fresh('r'), conditions: [] }, { pattern: 'lamp' }).conditions).toEqual([{ pattern: 'lamp', anchoring: 'contains' }]);
  expect(conditioned({ ...fresh('r'), conditions: [{ pattern: 'lam' }] }, { pattern: 'lamp' }).conditions).toEqual([{ pattern: 'lamp', anchoring: 'is' }]);
  expect(when({ ...fresh('r'), conditions: [{ pattern: 'lamp' }] })).toBe('the query is exactly “lamp”');
});
