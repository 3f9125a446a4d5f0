import { useCallback, useLayoutEffect, useRef } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import type { IndexState } from '../asTyped';

/** What was asked for last, whether or not an answer came, and a way to ask for it again. When none comes
 * the library itself goes back to what it found before. */
export function useAgain(): { wanted: IndexState; again: () => void } {
  const { indexUiState, setIndexUiState, status, refresh } = useInstantSearch();
  const wanted = useRef<IndexState>(indexUiState);
  useLayoutEffect(() => {
    if (status === 'loading' || status === 'stalled') {
      wanted.current = indexUiState;
    }
  });
  const again = useCallback(() => {
    setIndexUiState(wanted.current);
    refresh();
  }, [setIndexUiState, refresh]);
  return { wanted: wanted.current, again };
}
