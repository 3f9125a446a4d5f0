import { expect, test } from 'vitest';
import { BEGINNING } from '../src/feed/feed';
import { comeBackTo, type Left, leaveOpen } from '../src/feed/left';

function left(words: string, current = true): Left {
  return { words, feed: BEGINNING, place: 3, seen: new Set(['a']), current: () => current };
}

test('a feed is found again where it was left, once', () => {
  const lamps = left('lamp');
  leaveOpen(lamps);
  expect(comeBackTo('lamp')).toBe(lamps);
  expect(comeBackTo('lamp')).toBeUndefined();
});

test('a feed for other words is not the one that was left, which is gone then', () => {
  leaveOpen(left('lamp'));
  expect(comeBackTo('')).toBeUndefined();
  expect(comeBackTo('lamp')).toBeUndefined();
});

test('a feed is begun anew where something else was searched since', () => {
  leaveOpen(left('lamp', false));
  expect(comeBackTo('lamp')).toBeUndefined();
});
