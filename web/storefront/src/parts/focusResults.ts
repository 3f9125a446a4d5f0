/** Takes the focus to the results, wherever on them the shopper is; a keyboard on the screen closes. */
export function focusResults(): void {
  document.getElementById('results')?.focus({ preventScroll: true });
}

/** The same once they are drawn again, as under a page that is being left. */
export function focusSoon(): void {
  window.requestAnimationFrame(focusResults);
}
