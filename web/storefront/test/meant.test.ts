import { expect, test } from 'vitest';
import { readItem } from '../src/item/item';
import { variantMeant } from '../src/item/meant';

const variant = (id: string, color: string, size: number, stock = 5) => ({
  id,
  attributes: { color, shoe_size_eu: size },
  stock,
  price: 20,
});
const shoe = readItem({
  objectID: 'p1',
  title: 'Shoe',
  currency: 'EUR',
  variants: [variant('a', 'Rust', 40), variant('b', 'Sky Blue', 40), variant('c', 'Sky Blue', 41), variant('d', 'Olive', 41, 0)],
});
const meant = (words: string, chosen: Record<string, string[]> = {}, sizes: [string, string][] = []) =>
  variantMeant(shoe, { words, chosen, sizes })?.id;

test('a chosen value picks the variant that has it', () => {
  expect(meant('', { color: ['Sky Blue'] })).toBe('b');
  expect(meant('', { color: ['Sky Blue'], shoe_size_eu: ['41'] })).toBe('c');
  expect(meant('shoes', { brand: ['Acme'] })).toBeUndefined();
});

test('a value among the words does, as whole words alone', () => {
  expect(meant('sky-blue shoes')).toBe('b');
  expect(meant('rusty shoes')).toBeUndefined();
  expect(meant('shoes 41')).toBeUndefined();
});

test('what is chosen weighs more than words, and what is gone still shows what it was asked for', () => {
  expect(meant('rust', { color: ['Sky Blue'] })).toBe('b');
  expect(meant('olive shoes')).toBe('d');
});

test('a size that was asked for in words does, whatever it is called', () => {
  expect(meant('shoes size 41', {}, [['size', '41'], ['shoe_size_eu', '41']])).toBe('c');
  expect(meant('sky blue shoes size 41', {}, [['shoe_size_eu', '41']])).toBe('c');
  expect(meant('shoes size 50', {}, [['shoe_size_eu', '50']])).toBeUndefined();
});
