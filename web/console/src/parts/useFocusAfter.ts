import { useEffect } from 'react';

/**
 * Moves the focus on whenever something ended and left it nowhere, as the button that was pressed is gone or was switched off meanwhile.
 *
 * @param ended how often it ended
 * @param place where the focus goes
 */
export function useFocusAfter(ended: number, place: () => HTMLElement | null): void {
  useEffect(() => {
    if (ended > 0 && (document.activeElement === null || document.activeElement === document.body)) {
      place()?.focus();
    }
    // The place is that of the showing in which it ended.
  }, [ended]);
}
