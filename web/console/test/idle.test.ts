import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST, watchIdle } from '../src/idle';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

function watched(seen?: number) {
  const page = new EventTarget();
  const left = vi.fn();
  const notes: number[] = [];
  const stop = watchIdle({ page, seen: () => seen, note: (at) => notes.push(at), left });
  return { page, left, notes, stop };
}

test('whoever does nothing for long is signed out, once', () => {
  const { left } = watched();
  vi.advanceTimersByTime(LONGEST - 1);
  expect(left).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * LONGEST);
  expect(left).toHaveBeenCalledTimes(1);
});

test('pointer and keyboard are signs of somebody', () => {
  const { page, left, notes } = watched();
  for (const sign of ['pointermove', 'keydown', 'wheel']) {
    vi.advanceTimersByTime(LONGEST - 60_000);
    page.dispatchEvent(new Event(sign));
    page.dispatchEvent(new Event(sign));
  }
  expect(left).not.toHaveBeenCalled();
  expect(notes).toHaveLength(4);
  vi.advanceTimersByTime(LONGEST);
  expect(left).toHaveBeenCalledTimes(1);
});

test('times are compared, so that the first movement after a sleep does not count', () => {
  const { page, left, notes } = watched();
  vi.setSystemTime(1_000_000 + LONGEST);
  page.dispatchEvent(new Event('pointermove'));
  expect(left).toHaveBeenCalledTimes(1);
  expect(notes).toEqual([1_000_000]);
});

test('a page that is seen again, and a tab that was brought back, are looked at at once', () => {
  const { page, left } = watched();
  vi.setSystemTime(1_000_000 + LONGEST);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(left).toHaveBeenCalledTimes(1);
  expect(watched(1_000_000 - LONGEST).left).toHaveBeenCalledTimes(1);
});

test('a watch that has ended tells nothing', () => {
  const { page, left, stop } = watched();
  stop();
  vi.advanceTimersByTime(2 * LONGEST);
  page.dispatchEvent(new Event('keydown'));
  expect(left).not.toHaveBeenCalled();
});
