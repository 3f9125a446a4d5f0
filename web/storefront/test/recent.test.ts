import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});
const { forget, forgetAll, MOST, recent, remember } = await import('../src/suggest/recent');

beforeEach(() => kept.clear());

test('the latest search comes first, and each one once', () => {
  remember('red  Dress ');
  remember('lamp');
  remember('Red dress');
  expect(recent()).toEqual(['red dress', 'lamp']);
});

test('no more are kept than so many', () => {
  for (let i = 0; i < 40; i++) {
    remember(`search ${i}`);
  }
  expect(recent()).toHaveLength(MOST);
  expect(recent()[0]).toBe('search 39');
});

test('the shopper can have one forgotten, or all', () => {
  remember('lamp');
  remember('kettle');
  forget('Lamp');
  expect(recent()).toEqual(['kettle']);
  forgetAll();
  expect(recent()).toEqual([]);
});

test('what is empty or broken is nothing', () => {
  remember('   ');
  expect(recent()).toEqual([]);
  kept.set('vitrine.recent.products', '{"no": "list"}');
  expect(recent()).toEqual([]);
  kept.set('vitrine.recent.products', 'not JSON');
  expect(recent()).toEqual([]);
});

test('nothing is kept or shown of one who wants no pages made of it', () => {
  remember('lamp');
  kept.set('vitrine.personal', 'off');
  expect(recent()).toEqual([]);
  remember('kettle');
  kept.delete('vitrine.personal');
  expect(recent()).toEqual(['lamp']);
});
