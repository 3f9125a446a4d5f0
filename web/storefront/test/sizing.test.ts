import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const { choiceOf } = await import('../src/item/choice');
const { readItem } = await import('../src/item/item');
const { sizeIsMeant, variantMeant } = await import('../src/item/meant');
const { choiceName, sizeOf } = await import('../src/item/sizing');

const shoe = (...variants: Record<string, unknown>[]) =>
  readItem({ id: 'p1', title: 'Shoe', variants: variants.map((attributes, at) => ({ id: `v${at + 1}`, attributes })) });
const SIZED = shoe({ shoe_size_eu: 22 }, { shoe_size_eu: 23 });
const BOTH = shoe({ color: 'Pink', size: 'M' }, { color: 'Pink', size: 'L' }, { color: 'Blue', size: 'L' });
const COLOURED = shoe({ color: 'Pink', size: 'M' }, { color: 'Blue', size: 'M' });

test('bare numbers and codes are said with the name of what they are', () => {
  expect(choiceOf(SIZED, 'v1')).toBe('Shoe size (EU) 22');
  expect(choiceOf(BOTH, 'v2')).toBe('Pink, Size L');
  expect(choiceOf(BOTH, 'gone')).toBeUndefined();
  expect(choiceOf(shoe({ size: 'M' }), 'v1')).toBeUndefined();
  expect(choiceOf(shoe({ size: 'One size' }, { size: 'UK 9' }), 'v2')).toBe('UK 9');
});

test('there is a size to choose where variants differ in one', () => {
  expect(sizeOf(SIZED)).toBe('shoe_size_eu');
  expect(sizeOf(BOTH)).toBe('size');
  expect(sizeOf(COLOURED)).toBeUndefined();
});

test('the only choice is called by its name', () => {
  expect(choiceName(SIZED)).toBe('Shoe size (EU)');
  expect(choiceName(COLOURED)).toBe('Colour');
  expect(choiceName(BOTH)).toBe('Choose');
});

test('a colour that was asked for leaves the size open', () => {
  const wish = { chosen: {}, words: 'blue shoes', sizes: [] as [string, string][] };
  const variant = variantMeant(BOTH, wish);
  expect(variant?.id).toBe('v3');
  expect(variant !== undefined && sizeIsMeant(variant, wish)).toBe(false);
  expect(variant !== undefined && sizeIsMeant(variant, { ...wish, chosen: { size: ['L'] } })).toBe(true);
  expect(variant !== undefined && sizeIsMeant(variant, { ...wish, sizes: [['size', 'l']] })).toBe(true);
});
