import { expect, test } from 'vitest';
import { cut } from '../src/quality/cut';

test('a long query is cut to its beginning, and never within a letter', () => {
  expect(cut('red dress')).toBe('red dress');
  expect(cut('a'.repeat(80))).toHaveLength(80);
  expect(cut('a'.repeat(81))).toBe(`${'a'.repeat(70)}…`);
  expect(cut('👟'.repeat(170))).toBe(`${'👟'.repeat(70)}…`);
  expect(cut(`${'a'.repeat(69)} ${'b'.repeat(40)}`)).toBe(`${'a'.repeat(69)}…`);
});
