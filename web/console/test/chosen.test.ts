import { expect, test } from 'vitest';
import { chosen } from '../src/chosen';

test('the catalogue of the address is shown, the first where it names none', () => {
  expect(chosen(['a', 'b'], 'b')).toEqual({ catalogue: 'b', missing: '' });
  expect(chosen(['a', 'b'], '')).toEqual({ catalogue: 'a', missing: '' });
  expect(chosen([], '')).toEqual({ catalogue: '', missing: '' });
});

test('another catalogue is never shown for one that is not there', () => {
  expect(chosen(['a', 'b'], 'c')).toEqual({ catalogue: '', missing: 'c' });
  expect(chosen([], 'c')).toEqual({ catalogue: '', missing: 'c' });
});
