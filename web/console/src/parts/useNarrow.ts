import { useSyncExternalStore } from 'react';

const PHONE = '(width < 40rem)';

function watch(changed: () => void): () => void {
  const phone = matchMedia(PHONE);
  phone.addEventListener('change', changed);
  return () => phone.removeEventListener('change', changed);
}

/** Whether the window is as narrow as that of a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(PHONE).matches, () => false);
