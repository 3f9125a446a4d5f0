/** How long nobody may be at the console before it signs out. */
export const LONGEST = 30 * 60_000;

/** How often it is looked whether somebody is there. */
const EVERY = 30_000;
/** So often at most it is noted that somebody is, as a pointer tells it many times a second. */
const NOTED = 5_000;
const SIGNS = ['pointerdown', 'pointermove', 'wheel', 'keydown'];

interface Watched {
  page: EventTarget;
  /** When somebody was last seen, as far as it is known. */
  seen: () => number | undefined;
  note: (at: number) => void;
  left: () => void;
  now?: () => number;
}

/**
 * Watches whether somebody is at the console, by pointer and keyboard. Times are compared, not counted, as a
 * timer stands still while a computer sleeps: whoever wakes it after hours is told before the first movement counts.
 *
 * @returns what ends the watch
 */
export function watchIdle({ page, seen, note, left, now = Date.now }: Watched): () => void {
  let last = seen() ?? now();
  let over = false;
  const away = () => {
    if (!over && now() - last >= LONGEST) {
      over = true;
      left();
    }
    return over;
  };
  const sign = () => {
    if (!away() && now() - last >= NOTED) {
      last = now();
      note(last);
    }
  };
  note(last);
  SIGNS.forEach((name) => page.addEventListener(name, sign, { passive: true, capture: true }));
  page.addEventListener('visibilitychange', away);
  const timer = setInterval(away, EVERY);
  away();
  return () => {
    over = true;
    clearInterval(timer);
    SIGNS.forEach((name) => page.removeEventListener(name, sign, { capture: true }));
    page.removeEventListener('visibilitychange', away);
  };
}
