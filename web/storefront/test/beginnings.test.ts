import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('location', { host: 'localhost', protocol: 'http:' });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { largest } = await import('../src/home/beginnings');

test('a shop that nobody searched begins with what there is most of, each name once', () => {
  const values = [
    { value: 'Fashion > Men > Shoes', items: 3 },
    { value: 'Home > Kitchen > Kettles', items: 9 },
    { value: 'Fashion > Women > Shoes', items: 5 },
  ];
  expect(largest(values, 8).map((each) => each.text)).toEqual(['Kettles', 'Shoes']);
  expect(largest(values, 1).map((each) => each.text)).toEqual(['Kettles']);
  expect(largest([], 8)).toEqual([]);
  const alike = ['Accessories', 'Shoes & Accessories', 'Shoes', 'Phone cases', 'Phone'].map((value, at) => ({ value, items: 9 - at }));
  expect(largest(alike, 8).map((each) => each.text)).toEqual(['Accessories', 'Shoes', 'Phone cases']);
});
