import { expect, test } from 'vitest';
import { readItem, seconds } from '../src/item/item';

test('an item with only id and title is shown', () => {
  const item = readItem({ objectID: '1', title: 'Lamp' });
  expect(item).toMatchObject({ id: '1', title: 'Lamp', kind: 'product', available: true });
  expect(item.price).toBeUndefined();
});

test('the price is that of the cheapest variant that can be bought', () => {
  const item = readItem({
    objectID: '1',
    variants: [
      { id: 'a', attributes: { color: ['Red'] }, offers: [{ price: 5, currency: 'EUR', stock: 0 }] },
      {
        id: 'b',
        attributes: { color: ['Blue'] },
        offers: [
          { price: '9.50', currency: 'EUR', stock: 2 },
          { price: 8, currency: 'EUR', stock: 0 },
        ],
      },
    ],
  });
  expect(item.price).toBe(9.5);
  expect(item.currency).toBe('EUR');
  expect(item.colours).toEqual(['Red', 'Blue']);
  expect(item.available).toBe(true);
  expect(item.variants[0]?.stock).toBe(0);
});

test('everything sold out is not available', () => {
  expect(readItem({ stock: 0 }).available).toBe(false);
  expect(readItem({ variants: [{ stock: 0 }, { stock: 0 }] }).available).toBe(false);
});

test('categories are read from paths and from levels', () => {
  expect(readItem({ categories: [['A', 'B']] }).categories).toEqual(['A > B']);
  expect(readItem({ categories: ['A', 'B'] }).categories).toEqual(['A > B']);
  expect(readItem({ categories: { lvl0: 'A', lvl1: ['A > B'] } }).categories).toEqual(['A > B']);
});

test('durations come as seconds or as ISO 8601', () => {
  expect(seconds(65)).toBe(65);
  expect(seconds('PT1M5S')).toBe(65);
  expect(seconds('soon')).toBeUndefined();
});

test('a film names its creator and the products that it shows', () => {
  const film = readItem({ kind: 'video', creator: 'c1', _creator: { name: 'Ada' }, shows: [{ product: 'p2' }] });
  expect([film.seller, film.shows]).toEqual(['Ada', ['p2']]);
  const live = readItem({ kind: 'live', showing: 'p1', queue: ['p2', 'p1'] });
  expect([live.showing, live.shows]).toEqual(['p1', ['p1', 'p2']]);
  expect(readItem({ kind: 'live', queue: ['p2'] }).showing).toBe('');
});

test('a film tells of the product that it shows', () => {
  const film = readItem({
    kind: 'video',
    shows: ['p2'],
    _shown: { objectID: 'p2', title: 'Lamp', price: 30, currency: 'EUR' },
  });
  expect(film.shown).toMatchObject({ id: 'p2', title: 'Lamp', price: 30 });
  expect(readItem({ objectID: 'p2', title: 'Lamp' }).shown).toBeUndefined();
});

test('shows what its offers ask now, whatever its own price was', () => {
  const item = readItem({
    objectID: 'p1',
    title: 'Headphones',
    price: 86.95,
    variants: [{ id: 'a', price: 35, stock: 4 }, { id: 'b', price: 40, stock: 4 }, { id: 'c', price: 9, stock: 0 }],
  });
  expect([item.price, item.dearest]).toEqual([35, 40]);
});

test('has the price of the product where its variants say none', () => {
  const item = readItem({ objectID: 'p1', title: 'Headphones', price: 86.95, variants: [{ id: 'a' }, { id: 'b', price: 90 }] });
  expect([item.price, item.dearest]).toEqual([86.95, 90]);
});

test('has the prices of sellers that offer all of its variants', () => {
  const item = readItem({ objectID: 'p1', title: 'Headphones', price: 86.95, offers: [{ seller: 's', price: 80 }, { seller: 't' }] });
  expect([item.price, item.dearest]).toEqual([80, 86.95]);
});

test('a variant that costs what its product does was as dear as that before, any other is told no discount', () => {
  const own = { objectID: 'p1', title: 'Lamp', price: 30, list_price: 50, currency: 'EUR' };
  const variants = [
    { id: 'red' }, { id: 'blue', price: 30 }, { id: 'green', offers: [{ seller: 's' }] },
    { id: 'dear', price: 45 }, { id: 'own', price: 30, list_price: 35 }, { id: 'dollars', price: 30, currency: 'USD' },
  ];
  const item = readItem({ ...own, variants });
  expect(item.variants.map((each) => each.listPrice)).toEqual([50, 50, 50, undefined, 35, undefined]);
  expect(item.variants.map((each) => each.offers[0]?.listPrice)).toEqual([50, 50, 50, undefined, 35, undefined]);
  expect(readItem(own).offers[0]?.listPrice).toBe(50);
});

test('a product that says no price costs what its cheapest variant does', () => {
  const variants = [{ id: 'red', price: 30 }, { id: 'blue', price: 45 }];
  const item = readItem({ objectID: 'p1', title: 'Lamp', list_price: 50, currency: 'EUR', variants });
  expect([item.listPrice, ...item.variants.map((each) => each.listPrice)]).toEqual([50, 50, undefined]);
});
