import { expect, test } from 'vitest';
import { playtime, price, priceRange, saving, soon, whole } from '../src/format';

test('prices follow the language and the currency', () => {
  expect(price(1234.5, 'EUR', 'en')).toBe('€1,234.50');
  expect(price(1234.5, 'EUR', 'de').replace(/\u00a0/g, ' ')).toBe('1.234,50 €');
  expect(price(1200, 'JPY', 'en')).toBe('¥1,200');
  expect(price(5, '', 'en')).toBe('5.00');
});

test('counts are grouped', () => {
  expect(whole(1234567, 'en')).toBe('1,234,567');
});

test('playing time is written as players write it', () => {
  expect(playtime(42)).toBe('0:42');
  expect(playtime(725)).toBe('12:05');
  expect(playtime(3723)).toBe('1:02:03');
});

test('a saving is never rounded up and never negative', () => {
  expect(saving(66.7, 100)).toBe(33);
  expect(saving(100, 80)).toBe(0);
  expect(saving(undefined, 80)).toBe(0);
});

test('a range of prices is said once when both ends are the same', () => {
  expect(priceRange(9.5, 12, 'USD', 'en-US')).toBe('$9.50 – $12.00');
  expect(priceRange(9.5, 9.5, 'USD', 'en-US')).toBe('$9.50');
});

test('a moment of today is said without its day', () => {
  const now = new Date(2026, 2, 1, 9, 0);
  expect(soon(new Date(2026, 2, 1, 20, 30).toISOString(), now, 'en-US')).toMatch(/^8:30\sPM$/);
  expect(soon(new Date(2026, 2, 2, 20, 30).toISOString(), now, 'en-US')).toMatch(/^Mon 8:30\sPM$/);
  expect(soon(new Date(2026, 2, 9, 20, 30).toISOString(), now, 'en-US')).toMatch(/^Mar 9, 8:30\sPM$/);
});
