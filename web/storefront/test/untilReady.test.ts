import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pauseAfter, untilReady } from '../src/suggest/untilReady';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a shop that is not ready is asked again with growing pauses', async () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  let times = 0;
  const end = untilReady(() => Promise.resolve({ ready: (times += 1) > 4 }), () => undefined);
  const seen: number[] = [];
  for (let second = 0; second <= 16; second += 1) {
    await vi.advanceTimersByTimeAsync(second === 0 ? 0 : 1_000);
    seen.push(times);
  }
  expect(seen).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(times).toBe(5);
  end();
});

test('nothing is asked any more once it has ended', async () => {
  const done = vi.fn();
  const ask = vi.fn((_: AbortSignal) => Promise.resolve({ ready: false }));
  const end = untilReady(ask, done);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(ask).toHaveBeenCalledTimes(3);
  end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(done).not.toHaveBeenCalled();
});

test('an answer that was on its way when it ended is not taken and asks for nothing', async () => {
  const done = vi.fn();
  const answers: ((answer: { ready: boolean }) => void)[] = [];
  const ask = vi.fn((_: AbortSignal) => new Promise<{ ready: boolean }>((resolve) => answers.push(resolve)));
  untilReady(ask, done)();
  expect(ask.mock.calls[0]?.[0].aborted).toBe(true);
  answers[0]?.({ ready: false });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(done).not.toHaveBeenCalled();
});

test('a shop that does not answer is not asked again', async () => {
  const done = vi.fn();
  const ask = vi.fn(() => Promise.reject(new Error('offline')));
  untilReady(ask, done);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(done).toHaveBeenCalledExactlyOnceWith(undefined);
});
