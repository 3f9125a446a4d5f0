import { expect, test } from 'vitest';
import { learning, lost } from '../src/system/system';

test('learning of vectors is told while it goes on and where it failed, not once it is done', () => {
  expect(learning({ state: 'running', doing: 'indexing' })).toBe('vectors: indexing');
  expect(learning({ state: 'done', doing: 'indexing' })).toBeUndefined();
  expect(learning({ state: 'none', doing: '' })).toBeUndefined();
  expect(learning(undefined)).toBeUndefined();
  expect(learning({ state: 'failed', doing: 'training', note: 'no room' })).toContain('no room');
});

test('pages are counted as all else is', () => {
  expect(lost({ sampled: 12_345, lost: 0 })).toBe('12,345 kept whole');
  expect(lost({ sampled: 5, lost: 1_000 })).toBe('1,000 could not be kept');
});
