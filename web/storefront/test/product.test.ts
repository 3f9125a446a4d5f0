import { expect, test } from 'vitest';
import { playable, tagsAt } from '../src/film/tags';
import { readItem } from '../src/item/item';
import { likelyStars } from '../src/item/likely';

test('a mean of few ratings is less sure than one of many', () => {
  const few = likelyStars(4, 4) ?? [0, 0];
  const many = likelyStars(4, 400) ?? [0, 0];
  expect(few[1] - few[0]).toBeGreaterThan(many[1] - many[0]);
  expect(few[1]).toBe(5);
  expect(many[0]).toBeCloseTo(3.88, 2);
  expect(likelyStars(4, undefined)).toBeUndefined();
  expect(likelyStars(4, 0)).toBeUndefined();
});

test('offers of several sellers come cheapest first, what is sold out last', () => {
  const item = readItem({
    objectID: '1',
    currency: 'EUR',
    variants: [
      {
        id: 'a',
        offers: [
          { seller: 'x', price: 5, stock: 0 },
          { seller: 'y', price: 9, market: 'de' },
          { id: 'own', seller: 'z', price: '7.50', stock: 3 },
        ],
      },
      { id: 'b', price: 4, seller: 's' },
    ],
  });
  expect(item.variants[0]?.offers.map((offer) => [offer.id, offer.price, offer.currency])).toEqual([
    ['own', 7.5, 'EUR'],
    ['y@de', 9, 'EUR'],
    ['x', 5, 'EUR'],
  ]);
  expect(item.variants[1]?.offers[0]).toMatchObject({ id: 's', seller: 's', price: 4 });
});

test('a product without variants is sold by who it says', () => {
  expect(readItem({ price: 3, seller: 's', market: 'de', stock: 2 }).offers).toMatchObject([
    { id: 's@de', price: 3, stock: 2 },
  ]);
  expect(readItem({ price: 3 }).offers[0]?.id).toBe('1');
});

test('a film tags what is seen at its second', () => {
  const { tags } = readItem({ kind: 'video', shows: [{ product: 'a', from: 2, to: 5 }, { product: 'b', from: 4 }, 'c'] });
  expect(tagsAt(tags, 0)).toEqual(['c']);
  expect(tagsAt(tags, 4)).toEqual(['a', 'b', 'c']);
  expect(tagsAt(tags, 5)).toEqual(['b', 'c']);
});

test('only films of the web or of this shop are played', () => {
  const here = 'http://shop.test/';
  expect(playable('https://cdn.test/a.mp4', here)).toBe('https://cdn.test/a.mp4');
  expect(playable('/a.webm', here)).toBe('http://shop.test/a.webm');
  expect(playable('http://other.test/a.mp4', here)).toBeUndefined();
  expect(playable('javascript:alert(1)//.mp4', here)).toBeUndefined();
  expect(playable('https://video.test/watch?v=1', here)).toBeUndefined();
  expect(playable('', here)).toBeUndefined();
});

test('variants without ids are called as the shop calls them', () => {
  const item = readItem({ objectID: '1', variants: [{ price: 1 }, { id: 'big', price: 2 }, { price: 3 }] });
  expect(item.variants.map(({ id }) => id)).toEqual(['1', 'big', '3']);
});
