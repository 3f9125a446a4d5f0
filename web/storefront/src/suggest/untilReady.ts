/** Pauses before a shop that is not ready is asked again: the first, and the longest that they grow to. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** How long to wait after so many answers that the shop is not ready. */
export const pauseAfter = (answers: number): number => Math.min(FIRST_MS * 2 ** (answers - 1), LONGEST_MS);

/**
 * Asks a shop until it is ready, with growing pauses.
 *
 * @param done takes the answer of a shop that is ready; nothing where there was none
 * @returns what ends it: nothing is asked or taken any more
 */
export function untilReady<T extends { ready: boolean }>(ask: (signal: AbortSignal) => Promise<T>, done: (answer: T | undefined) => void): () => void {
  const control = new AbortController();
  const { signal } = control;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const once = (time: number) => {
    ask(signal).then(
      (answer) => {
        if (signal.aborted) {
          return;
        }
        if (answer.ready) {
          done(answer);
        } else {
          timer = setTimeout(() => once(time + 1), pauseAfter(time));
        }
      },
      () => signal.aborted || done(undefined),
    );
  };
  once(1);
  return () => {
    control.abort();
    clearTimeout(timer);
  };
}
