import { expect, test } from 'vitest';
import { BEGINNING, grown, isOver, type Part } from '../src/feed/feed';
import { wishOf } from '../src/feed/keys';
import { readItem } from '../src/item/item';

function part(ids: string[], next: string): Part {
  return { moving: true, items: ids.map((id) => readItem({ objectID: id, kind: 'video', title: id })), search: 's', next };
}

test('a feed grows without repeating anything and ends where nothing is behind', () => {
  const one = grown(BEGINNING, part(['a', 'b'], 'n1'));
  const two = grown({ ...one, state: 'waiting' }, part(['b', 'c'], 'n2'));
  const three = grown(two, part([], ''));
  expect(two.cards.map((card) => card.id)).toEqual(['a', 'b', 'c']);
  expect(two.last?.next).toBe('n2');
  expect(isOver(BEGINNING)).toBe(false);
  expect(isOver(two)).toBe(false);
  expect(isOver(three)).toBe(true);
  expect(isOver({ ...three, state: 'failed' })).toBe(false);
});

test('keys go through a feed, but not where they mean something to what has the focus', () => {
  expect(wishOf('ArrowDown', { tagName: 'DIV' }, false)).toBe('next');
  expect(wishOf('k', null, false)).toBe('back');
  expect(wishOf(' ', { tagName: 'ARTICLE' }, false)).toBe('toggle');
  expect(wishOf(' ', { tagName: 'BUTTON' }, false)).toBeUndefined();
  expect(wishOf('ArrowDown', { tagName: 'BUTTON' }, false)).toBe('next');
  expect(wishOf('ArrowDown', { tagName: 'INPUT' }, false)).toBeUndefined();
  expect(wishOf('Escape', { tagName: 'INPUT' }, false)).toBe('close');
  expect(wishOf('k', { tagName: 'DIV' }, true)).toBeUndefined();
  expect(wishOf('x', { tagName: 'DIV' }, false)).toBeUndefined();
});
