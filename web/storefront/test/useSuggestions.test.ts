import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSuggestions } from '../src/suggest/useSuggestions';

type Effect = { deps: unknown[]; end: (() => void) | undefined };

/** What a component keeps between two showings, as far as the hook needs it. */
const kept = vi.hoisted(() => ({ slots: [] as unknown[], at: 0, due: [] as (() => void)[] }));

vi.mock('react', () => {
  const slot = <T>(first: () => T): { value: T } => {
    kept.slots[kept.at] ??= { value: first() };
    kept.at += 1;
    return kept.slots[kept.at - 1] as { value: T };
  };
  return {
    useState: <T>(first: T) => {
      const held = slot(() => first);
      return [held.value, (next: T) => { held.value = next; }];
    },
    useRef: <T>(first: T) => slot(() => ({ current: first })).value,
    useCallback: <T>(call: T) => call,
    useEffect: (run: () => (() => void) | undefined, deps: unknown[]) => {
      const held = slot<Effect | undefined>(() => undefined);
      if (held.value === undefined || deps.some((each, i) => each !== held.value?.deps[i])) {
        kept.due.push(() => {
          held.value?.end?.();
          held.value = { deps, end: run() };
        });
      }
    },
  };
});

const asked = vi.hoisted(() => vi.fn((_: string, __: unknown, ___?: AbortSignal) => Promise.resolve({ ready: false, groups: [] })));
vi.mock('../src/suggest/suggestions', () => ({ fetchSuggestions: asked }));
vi.mock('../src/suggest/recent', () => ({ recent: () => [] }));

/** Shows the box anew. */
function show(typed: string, open: boolean): void {
  kept.at = 0;
  useSuggestions(typed, open);
  kept.due.splice(0).forEach((run) => run());
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('closing the box ends the asking of a shop that is not ready', async () => {
  show('so', true);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(asked).toHaveBeenCalledTimes(2);
  show('so', false);
  expect(asked.mock.calls[1]?.[2]?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveBeenCalledTimes(2);
  show('so', true);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveBeenCalledTimes(3);
  show('so', false);
});
