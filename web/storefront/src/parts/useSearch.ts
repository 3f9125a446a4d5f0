import { useInstantSearch } from 'react-instantsearch';
import type { IndexState } from '../asTyped';
import { leave } from '../place';

/** Starts another search from its beginning, wherever the shopper is, and goes to its results. */
export function useSearch(): (state: IndexState) => void {
  const { setIndexUiState } = useInstantSearch();
  return (state) => {
    leave();
    setIndexUiState(() => state);
    window.scrollTo({ top: 0 });
    // What was hidden under a page can be focused once it is drawn again.
    window.requestAnimationFrame(() => document.getElementById('results')?.focus({ preventScroll: true }));
  };
}
