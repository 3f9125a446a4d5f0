/** Milliseconds after which nothing else waits for what a shopper sees first. */
const PATIENCE = 1_500;

/** Does something when it has been waited for long enough; gives a way to leave it. */
export function atLast(then: () => void): () => void {
  const timer = window.setTimeout(then, PATIENCE);
  return () => clearTimeout(timer);
}

/** Does something once what was drawn just now is on the screen; gives a way to leave it. */
export function afterPainting(then: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(then, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
