import { type RefObject, useEffect, useRef } from 'react';

/** A button that gets the focus back when what it opened is closed. */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !open) {
      button.current?.focus();
    }
    was.current = open;
  }, [open]);
  return button;
}
