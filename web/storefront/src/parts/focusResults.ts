/** Takes the focus to the results, wherever on them the shopper is; a keyboard on the screen closes. */
export function focusResults(): void {
  document.getElementById('results')?.focus({ preventScroll: true });
}

/** The same once they are drawn again, as under a page that is being left. */
export function focusSoon(): void {
  window.requestAnimationFrame(focusResults);
}

/** Frames within which the page is drawn again, whatever else goes on. */
const FRAMES = 30;

/** Takes the focus, once the page is drawn again, to what stands in the place of what had it. */
export function focusDrawn(find: () => HTMLElement | null | undefined, frames = FRAMES): void {
  window.requestAnimationFrame(() => {
    const found = find();
    found?.focus();
    if (frames > 1 && (found == null || document.activeElement !== found)) {
      focusDrawn(find, frames - 1);
    }
  });
}
