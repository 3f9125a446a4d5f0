import { useCallback, useEffect, useRef, useState } from 'react';

/** The filters on a phone: a sheet over the page that takes the focus and gives it back. */
export interface Sheet {
  open: boolean;
  show: () => void;
  hide: () => void;
}

const NARROW = '(max-width: 899px)';

export function useSheet(): Sheet {
  const [open, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  const hide = useCallback(() => setOpen(false), []);
  const show = useCallback(() => {
    opener.current = document.activeElement;
    setOpen(true);
  }, []);
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        hide();
      }
    };
    const wide = window.matchMedia(NARROW);
    wide.addEventListener('change', hide);
    document.addEventListener('keydown', onKey);
    document.documentElement.classList.add('sheet-open');
    return () => {
      wide.removeEventListener('change', hide);
      document.removeEventListener('keydown', onKey);
      document.documentElement.classList.remove('sheet-open');
      const back = opener.current;
      requestAnimationFrame(() => back instanceof HTMLElement && back.focus());
    };
  }, [open, hide]);
  return { open, show, hide };
}
