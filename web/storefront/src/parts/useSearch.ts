import { useInstantSearch } from 'react-instantsearch';
import type { IndexState } from '../asTyped';
import { toTop } from '../depth';
import { leave } from '../place';
import { focusSoon } from './focusResults';

/** Starts another search from its beginning, wherever the shopper is, and goes to its results. */
export function useSearch(): (state: IndexState) => void {
  const { setIndexUiState } = useInstantSearch();
  return (state) => {
    toTop();
    leave();
    setIndexUiState(() => state);
    focusSoon();
  };
}
