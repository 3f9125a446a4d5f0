import { expect, test } from 'vitest';
import { choices, inLine } from '../src/quality/choices';

test('variants are told apart by their own attributes, each value once', () => {
  const item = {
    attributes: { material: 'Suede' },
    variants: [
      { id: 'v1', attributes: { color: 'Pink', shoe_size_eu: 26 }, gtin: ['1'], images: ['a'], stock: 3 },
      { id: 'v2', attributes: { color: 'Pink', shoe_size_eu: 28 }, offers: [{ price: 3 }] },
      { id: 'v3', size: ['S', 'M'], dimensions: { high: 3 } },
    ],
  };
  expect(choices(item)).toEqual([
    { name: 'color', values: ['Pink'] },
    { name: 'shoe_size_eu', values: ['26', '28'] },
    { name: 'size', values: ['S', 'M'] },
  ]);
});

test('an item without variants has its own colour and size', () => {
  expect(choices({ objectID: 'a', colour: 'red', attributes: { material: 'Suede', shoe_size: 40 } })).toEqual([
    { name: 'shoe_size', values: ['40'] },
    { name: 'colour', values: ['red'] },
  ]);
  expect(choices({ variants: [] })).toEqual([]);
});

test('many values are told by the first few', () => {
  expect(inLine(['1', '2', '3', '4', '5', '6', '7'])).toBe('1, 2, 3, 4, 5, 6, 7');
  expect(inLine(['1', '2', '3', '4', '5', '6', '7', '8'])).toBe('1, 2, 3, 4, 5, 6 and 2 more');
});
