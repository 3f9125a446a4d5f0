import { expect, test } from 'vitest';
import { read } from '../src/rules/shape';

const wrong = (value: unknown) => read(JSON.stringify(value), 'r', false).wrong;

test('what is no rule is told by the path of what is wrong', () => {
  expect(read('{"consequence":', 'r', false).wrong).toContain('This is not JSON yet');
  expect(wrong({})).toBe('consequence: expected an object');
  expect(wrong([])).toBe('the rule: expected an object');
  expect(wrong(null)).toBe('the rule: expected an object');
  expect(wrong({ consequence: {}, conditions: {} })).toBe('conditions: expected a list');
  expect(wrong({ consequence: {}, conditions: [{ pattern: 5 }] })).toBe('conditions[0].pattern: expected a text');
  expect(wrong({ consequence: {}, conditions: [{ market: ['de', 1] }] })).toBe('conditions[0].market[1]: expected a text');
  expect(wrong({ consequence: { promote: null } })).toBe('consequence.promote: expected a list');
  expect(wrong({ consequence: { promote: [{ objectID: 'p1' }] } })).toBe('consequence.promote[0].position: expected a number');
  expect(wrong({ consequence: { hide: ['p1'] } })).toBe('consequence.hide[0]: expected an object');
  expect(wrong({ consequence: { boosts: [{ strength: 1 }] } })).toBe('consequence.boosts[0].filters: expected a text');
  expect(wrong({ consequence: { params: { filters: [] } } })).toBe('consequence.params.filters: expected a text');
  expect(wrong({ consequence: { redirect: {} } })).toBe('consequence.redirect: expected a text');
  expect(wrong({ consequence: {}, validity: [{ from: '2027' }] })).toBe('validity[0].from: expected a number');
  expect(wrong({ consequence: {}, enabled: 'yes' })).toBe('enabled: expected true or false');
});

test('a rule is read with whatever else it holds', () => {
  const rule = {
    conditions: [{ pattern: 'lamp', anchoring: 'is', market: ['de'] }],
    consequence: { params: { query: { remove: ['cheap'] }, automaticFacetFilters: ['brand'] }, userData: [1] },
    tags: ['x'],
  };
  expect(read(JSON.stringify(rule), 'r', false)).toEqual({ rule: { ...rule, objectID: 'r' } });
});

test('only a new rule may be given another id', () => {
  const other = '{"objectID":"s","consequence":{}}';
  expect(read(other, 'r', false)).toEqual({ rule: { objectID: 's', consequence: {} } });
  expect(read(other, 'r', true).wrong).toBe('objectID: a rule that is saved keeps its id, r');
});
