import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('window', new EventTarget());
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});
const { following, forgetFollowing, setFollowing } = await import('../src/following/following');
const { inTime } = await import('../src/following/lives');
const { noteOrigin, originOf } = await import('../src/following/origin');
const { readItem } = await import('../src/item/item');
const { resultsAre } = await import('../src/led');

beforeEach(forgetFollowing);

test('who is followed is kept once, those followed last first, and can be taken back', () => {
  ['c1', 's2', 'c1'].forEach((id) => setFollowing(id, true));
  expect(following()).toEqual(['c1', 's2']);
  setFollowing('c1', false);
  expect(following()).toEqual(['s2']);
  forgetFollowing();
  expect(following()).toEqual([]);
});

test('lives stand in the order of time: on air, then the next ones, then the latest of those that are over', () => {
  const live = (id: string, state: string, starts?: string) => readItem({ id, kind: 'live', title: id, state, starts });
  const lives = [
    live('old', 'ended', '2026-01-02T10:00:00Z'),
    live('later', 'announced', '2026-03-05T10:00:00Z'),
    live('timeless', 'announced'),
    live('over', 'ended', '2026-02-02T10:00:00Z'),
    live('now', 'on_air', '2026-03-01T09:00:00Z'),
    live('next', 'announced', '2026-03-02T10:00:00Z'),
    live('long', 'on_air', '2026-03-01T07:00:00Z'),
  ];
  expect(inTime(lives).map(({ id }) => id)).toEqual(['now', 'long', 'next', 'later', 'timeless', 'over', 'old']);
});

test('the shop is told from which item and by which search somebody is followed', () => {
  resultsAre('search-1', ['v1'], 1);
  noteOrigin(readItem({ id: 'v1', kind: 'video', title: 'a film', creator: 'c1' }));
  resultsAre('search-2', ['v2'], 1);
  expect(originOf('c1')).toEqual({ items: [{ item: 'v1' }], query: 'search-1' });
  expect(originOf('c2')).toEqual({});

  noteOrigin(readItem({ id: 'p1', title: 'a lamp', offers: [{ seller: 's1', price: 3 }] }));
  expect(originOf('s1')).toEqual({ items: [{ item: 'p1' }] });
});
