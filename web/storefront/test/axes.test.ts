import { expect, test } from 'vitest';
import { axesOf, exactly, withValue } from '../src/item/axes';
import { readItem } from '../src/item/item';

type Told = [id: string, attributes: Record<string, string | number>, stock?: number];
const product = (...variants: Told[]) =>
  readItem({
    objectID: 'p1',
    title: 'Shoe',
    variants: variants.map(([id, attributes, stock = 5]) => ({ id, attributes, stock })),
  });
const shoe = product(
  ['a', { color: 'Rust', shoe_size_eu: 41 }],
  ['b', { color: 'Black', shoe_size_eu: 41 }, 0],
  ['c', { color: 'Rust', shoe_size_eu: 9 }],
  ['d', { color: 'Olive', shoe_size_eu: 42 }],
);
const axes = axesOf(shoe);
const [a, , , d] = shoe.variants;

test('what variants differ in is chosen value by value, sizes in their order', () => {
  expect(axes).toEqual([
    { name: 'color', values: ['Rust', 'Black', 'Olive'] },
    { name: 'shoe_size_eu', values: ['9', '41', '42'] },
  ]);
});

test('few variants that differ in one thing, or in nothing told, stay a list', () => {
  expect(axesOf(product(['a', { color: 'Rust' }], ['b', { color: 'Black' }]))).toEqual([]);
  expect(axesOf(product(['a', { color: 'Rust', size: 'S' }], ['b', { color: 'Black', size: 'M' }], ['c', { color: 'Black', size: 'M' }]))).toEqual([]);
  expect(axesOf(product(['a', { color: 'Rust', size: 'S' }], ['b', { color: 'Black' }], ['c', { color: 'Rust', size: 'M' }]))).toEqual([]);
  expect(axesOf(product(['a', {}], ['b', {}]))).toEqual([]);
});

test('many variants are chosen by value even if they differ in one thing', () => {
  const many = product(...Array.from({ length: 9 }, (_, i): Told => [`v${i}`, { size: 30 + i }]));
  expect(axesOf(many).map((axis) => axis.values.length)).toEqual([9]);
});

test('another value keeps all else that it can', () => {
  expect(withValue(shoe, axes, a, 'shoe_size_eu', '9')?.id).toBe('c');
  expect(withValue(shoe, axes, a, 'color', 'Olive')?.id).toBe('d');
  expect(withValue(shoe, axes, a, 'color', 'Black')?.id).toBe('b');
  expect(withValue(shoe, axes, d, 'shoe_size_eu', '41')?.id, 'what can be bought comes first').toBe('a');
});

test('a value that there is not with all else is told apart', () => {
  expect(exactly(shoe, axes, a, 'color', 'Olive')).toBeUndefined();
  expect(exactly(shoe, axes, a, 'color', 'Black')?.id).toBe('b');
  expect(exactly(shoe, axes, a, 'color', 'Rust')?.id).toBe('a');
});

test('what goes with a value follows it', () => {
  const both = product(
    ['a', { shoe_size_eu: 41, shoe_size_us: 8, color: 'Rust' }],
    ['b', { shoe_size_eu: 42, shoe_size_us: 9, color: 'Rust' }],
    ['c', { shoe_size_eu: 42, shoe_size_us: 9, color: 'Black' }],
  );
  const all = axesOf(both);
  expect(all.map((axis) => axis.name)).toEqual(['shoe_size_eu', 'shoe_size_us', 'color']);
  expect(exactly(both, all, both.variants[0], 'shoe_size_us', '9')?.id).toBe('b');
  expect(exactly(both, all, both.variants[0], 'color', 'Black')).toBeUndefined();
});

test('what names each variant is nothing to choose by, and other values keep the order of the shop', () => {
  const disk = product(
    ['a', { sku: 'x1', storage: '64 GB', color: 'Red' }],
    ['b', { sku: 'x2', storage: '512 GB', color: 'Red' }],
    ['c', { sku: 'x3', storage: '1 TB', color: 'Red' }],
    ['d', { sku: 'x4', storage: '1 TB', color: 'Blue' }],
  );
  expect(axesOf(disk).map((axis) => axis.name)).toEqual(['storage', 'color']);
  expect(axesOf(disk)[0]?.values).toEqual(['64 GB', '512 GB', '1 TB']);
});
