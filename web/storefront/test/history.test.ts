import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
const { lowestOfAll, upToNow, wasNeverCheaper } = await import('../src/item/history');

const days = [
  { day: '2026-01-01', low: 9 },
  { day: '2026-03-01', low: 12 },
];

test('the line ends with what is to be paid now', () => {
  expect(upToNow(days, 14, '2026-03-01')).toEqual([days[0], { day: '2026-03-01', low: 14 }]);
  expect(upToNow(days, 14, '2026-03-02')).toEqual([...days, { day: '2026-03-02', low: 14 }]);
  expect(upToNow(days, undefined, '2026-03-02')).toEqual(days);
});

test('it was not cheaper only where no price that is known was lower', () => {
  const lowestBefore = { day: '2026-02-20', price: 12 };
  expect(wasNeverCheaper({ currency: 'EUR', days, lowestBefore }, 12)).toBe(false);
  expect(wasNeverCheaper({ currency: 'EUR', days, lowestBefore }, 9)).toBe(true);
  expect(wasNeverCheaper({ currency: 'EUR', days, lowestBefore: { ...lowestBefore, price: 8 } }, 9)).toBe(false);
  expect(wasNeverCheaper({ currency: 'EUR', days, lowestBefore }, undefined)).toBe(false);
});

test('the lowest of all who sell it, day by day', () => {
  const other = [
    { day: '2026-02-01', low: 11 },
    { day: '2026-03-01', low: 10 },
  ];
  expect(lowestOfAll([days, other])).toEqual([days[0], other[0], other[1]]);
  expect(lowestOfAll([])).toEqual([]);
});
