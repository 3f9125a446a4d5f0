import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => vi.fn((_method: string, _address: string, _body: unknown) => Promise.resolve()));
vi.mock('../src/config', () => ({ shop: { catalogue: 'c' } }));
vi.mock('../src/shopper', () => ({ shopper: 'someone' }));
vi.mock('../src/ask', () => ({ ask: asked }));
const { looked } = await import('../src/signals');
const { resultsAre } = await import('../src/led');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { setTimeout });
  asked.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const told = () => (asked.mock.calls[0]?.[2] as { events: Record<string, unknown>[] }).events;

test('a good that a film led to is told with the film and the search that led to that', () => {
  resultsAre('q7', ['film'], 1);
  looked('lamp', 'film');
  vi.runAllTimers();
  expect(told()).toMatchObject([{ event: 'view', items: [{ item: 'lamp' }], query: 'q7', via: 'film' }]);
});

test('one that nothing led to is told alone', () => {
  resultsAre('q7', ['lamp'], 1);
  looked('lamp', '');
  vi.runAllTimers();
  expect(told()).toHaveLength(1);
  expect(told()[0]).not.toHaveProperty('via');
  expect(told()[0]).not.toHaveProperty('query');
});
