import { expect, test } from 'vitest';
import { readItem } from '../src/item/item';
import { numbersOf, sameOf } from '../src/item/same';

const lamp = readItem({ objectID: 'lamp', title: 'Lamp', gtin: ['4006381333931'], price: 52, currency: 'USD', seller: 's1', stock: 3 });
const shoe = readItem({
  objectID: 'shoe',
  title: 'Shoe',
  variants: [
    { id: 'v1', gtin: ['111'], offers: [{ id: 'o1', price: 30, currency: 'EUR', seller: 's2', stock: 0 }] },
    { id: 'v2', gtin: ['222'], offers: [{ id: 'o2', price: 35, currency: 'EUR', seller: 's2', stock: 1 }, { id: 'o3', price: 33, currency: 'EUR', seller: 's3', stock: 1 }] },
  ],
});

test('a thing is asked for by its own numbers, or those of the variant that is chosen', () => {
  expect(numbersOf(lamp, undefined)).toEqual(['4006381333931']);
  expect(numbersOf(shoe, undefined)).toEqual([]);
  expect(numbersOf(shoe, shoe.variants[1])).toEqual(['222']);
  expect(numbersOf(lamp, shoe.variants[0])).toEqual(['111']);
});

test('what has the number is the same, and is told with what it costs where it can be bought', () => {
  expect(sameOf(lamp, ['4006381333931'])).toMatchObject({ price: 52, currency: 'USD', variant: undefined });
  expect(sameOf(lamp, ['1'])).toBeUndefined();
  expect(sameOf(shoe, ['222'])).toMatchObject({ price: 33, currency: 'EUR', variant: { id: 'v2' } });
  expect(sameOf(shoe, ['111'])).toBeUndefined();
});
