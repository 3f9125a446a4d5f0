import { expect, test } from 'vitest';
import { furtherAttributes } from '../src/filters/further';
import { endsOf, place, settle, stepOf, within } from '../src/filters/range';
import { bySize, tellsSize } from '../src/filters/sizes';

test('sizes are in the order of size', () => {
  expect(['XL', '42', 'S', '38.5', 'odd', 'M'].sort(bySize)).toEqual(['S', 'M', 'XL', '38.5', '42', 'odd']);
});

test('a range keeps its order and its bounds', () => {
  expect(settle(80, 20, 0, 100)).toEqual({ from: 20, to: 80 });
  expect(settle(-5, 500, 0, 100)).toEqual({ from: undefined, to: undefined });
});

test('an end at its bound, or one that would stand on the wrong side, is open', () => {
  const [low, high] = endsOf([6, 6.49], 6, 90);
  expect([low.shown, low.kept, low.open]).toEqual([6, -Infinity, -Infinity]);
  expect([high.shown, high.kept, high.open]).toEqual([6.49, 6.49, Infinity]);
  expect(endsOf([500, 90], 6, 90).map((end) => end.shown)).toEqual([500, undefined]);
  expect(endsOf([6, 2], 6, 90).map((end) => end.shown)).toEqual([undefined, 2]);
  expect(settle(500, endsOf([500, 90], 6, 90)[1].kept, 6, 90)).toEqual({ from: 500, to: undefined });
});

test('a limit with cents is searched for as it is, from the first page on', () => {
  const state = { query: 'dog toys', page: 3, range: { price: '1:7' } };
  expect(within(state, settle(-Infinity, 6.49, 4, 90))).toEqual({ query: 'dog toys', range: { price: ':6.49' } });
  expect(within(state, { from: 4.35, to: 1.1 }).range).toEqual({ price: '4.35:1.1' });
  expect(within(state, settle(-Infinity, Infinity, 4, 90)).range).toEqual({ price: ':' });
});

test('a slider has about a hundred places', () => {
  expect(stepOf(0, 50)).toBe(1);
  expect(stepOf(0, 5000)).toBe(10);
  expect(place(25, 0, 100)).toBe(25);
  expect(place(3, 5, 5)).toBe(0);
});

test('attributes that help come first, those that do not are left out', () => {
  const facets = {
    brand: { A: 5, B: 5 },
    'categories.lvl1': { X: 9, Y: 1 },
    material: { Wool: 3, Cotton: 4 },
    fit: { Slim: 1, Regular: 2 },
    colourless: { only: 10 },
    story: { ['long '.repeat(20)]: 1, short: 1 },
  };
  expect(furtherAttributes([], facets, [], 10, 6)).toEqual(['material', 'fit']);
  expect(furtherAttributes(['fit'], facets, [], 10, 1)).toEqual(['fit']);
  expect(furtherAttributes([], facets, ['voltage', 'brand'], 10, 1)).toEqual(['material', 'voltage']);
});

test('an attribute that few items have, or that is different for each, does not help', () => {
  const each = (values: number, items: number, name = (n: number) => `x${n}`) =>
    Object.fromEntries(Array.from({ length: values }, (_, n) => [name(n), items]));
  expect(furtherAttributes([], { rare: { A: 1, B: 1 } }, [], 100, 6)).toEqual([]);
  expect(furtherAttributes([], { serial: each(40, 1) }, [], 100, 6)).toEqual([]);
  expect(furtherAttributes([], { weight: each(40, 9, String) }, [], 100, 6)).toEqual([]);
  expect(furtherAttributes([], { flavour: each(30, 9) }, [], 100, 6)).toEqual(['flavour']);
});

test('sizes of letters stand in their order whichever way they are written', () => {
  expect(['3XL', 'S', '4XL', '2XL', 'XL', 'XXS'].sort(bySize)).toEqual(['XXS', 'S', 'XL', '2XL', '3XL', '4XL']);
});

test('attributes that tell sizes are known by their names', () => {
  expect(['size', 'shoe_size_eu', 'ringSize', 'Größe'].every(tellsSize)).toBe(true);
  expect(['color', 'resized', 'capacity', '', 'size.height', 'pack_size', 'screenSize'].some(tellsSize)).toBe(false);
});
