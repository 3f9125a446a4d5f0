import { expect, test } from 'vitest';
import { furtherAttributes } from '../src/filters/further';
import { place, settle, stepOf, typedNumber } from '../src/filters/range';
import { bySize, tellsSize } from '../src/filters/sizes';

test('sizes are in the order of size', () => {
  expect(['XL', '42', 'S', '38.5', 'odd', 'M'].sort(bySize)).toEqual(['S', 'M', 'XL', '38.5', '42', 'odd']);
});

test('a range keeps its order and its bounds', () => {
  expect(settle(80, 20, 0, 100)).toEqual({ from: 20, to: 80 });
  expect(settle(-5, 500, 0, 100)).toEqual({ from: undefined, to: undefined });
});

test('only numbers are taken as typed', () => {
  expect(typedNumber(' 9,5 ')).toBe(9.5);
  expect(typedNumber('cheap')).toBeUndefined();
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
