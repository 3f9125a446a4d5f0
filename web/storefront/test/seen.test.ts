import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});
const { noteSeen, seen } = await import('../src/home/seen');

beforeEach(() => kept.clear());

test('what was looked at last comes first, each thing once', () => {
  noteSeen('p1');
  noteSeen('p2');
  noteSeen('p1');
  expect(seen()).toEqual(['p1', 'p2']);
});

test('nothing is kept or shown of one who wants no pages made of it', () => {
  noteSeen('p1');
  kept.set('vitrine.personal', 'off');
  expect(seen()).toEqual([]);
  noteSeen('p2');
  kept.delete('vitrine.personal');
  expect(seen()).toEqual(['p1']);
});
