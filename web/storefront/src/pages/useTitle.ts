import { useEffect } from 'react';
import { t } from '../texts';

/** Says in the window's title what is open, as long as it is. */
export function useTitle(name: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = t.titleOf(name);
    return () => {
      document.title = before;
    };
  }, [name]);
}
