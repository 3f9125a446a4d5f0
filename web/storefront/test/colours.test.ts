import { expect, test } from 'vitest';
import { paint } from '../src/colours';

test('a colour is known by its name and by the last word of it', () => {
  expect(paint('Navy')).toBe('#1e2b56');
  expect(paint('Deep Forest Green')).toBe(paint('green'));
  expect(paint('Multicolor')).toContain('conic-gradient');
  expect(paint('Wobble')).toBeUndefined();
});
