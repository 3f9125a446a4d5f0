import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Option } from './suggestions';

interface Actions {
  choose: (option: Option) => void;
  forget: (option: Option) => boolean;
  clear: () => void;
}

/** The keys of a list below a box (the combobox pattern of ARIA 1.2): which line is active, and what
 * a key does to it. The box itself is active at -1. */
export function useCombobox(options: Option[], open: boolean, setOpen: (open: boolean) => void) {
  const [active, setActive] = useState(-1);
  const count = options.length;

  useEffect(() => setActive(-1), [open, count]);

  useEffect(() => {
    document.getElementById(`suggestions-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const move = (by: number) => {
    const places = count + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, actions: Actions) => {
    const option = open ? options[active] : undefined;
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open && count > 0) {
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.altKey) {
        setOpen(true);
      } else if (event.key === 'ArrowDown') {
        document.querySelector<HTMLElement>('.card-link')?.focus();
      }
    } else if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault();
      actions.choose(option);
    } else if (event.key === 'Delete' && option !== undefined && actions.forget(option)) {
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open && count > 0) {
        setOpen(false);
      } else {
        actions.clear();
      }
    }
  };

  return { active, setActive, onKeyDown };
}
