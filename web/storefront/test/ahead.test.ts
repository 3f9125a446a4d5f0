import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('location', { host: 'localhost', protocol: 'http:' });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { early } = await import('../src/home/ahead');

const { signal } = new AbortController();

test('what was asked ahead is taken once and asked anew afterwards', async () => {
  let times = 0;
  const counted = early(async () => ++times);
  const ahead = counted.ask();
  expect(times).toBe(1);
  expect(await counted.take(signal)).toBe(await ahead);
  expect(await counted.take(signal)).toBe(2);
});

test('what was not asked ahead is asked by the one who takes it', async () => {
  const signals: AbortSignal[] = [];
  const kept = early(async (given) => signals.push(given));
  await kept.take(signal);
  expect(signals).toEqual([signal]);
});

test('what failed ahead fails for the one who takes it, and may succeed when it is asked again', async () => {
  const answers = [Promise.reject(new Error('no')), Promise.resolve('yes')];
  const failing = early(() => answers.shift() ?? Promise.resolve('later'));
  failing.ask().catch(() => undefined);
  await expect(failing.take(signal)).rejects.toThrow('no');
  expect(await failing.take(signal)).toBe('yes');
});
