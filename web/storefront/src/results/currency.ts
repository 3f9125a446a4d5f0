import { useHits } from 'react-instantsearch';

/** The currency of what was found; empty where nothing says one, or several do. */
export function useCurrency(): string {
  const { items } = useHits<Record<string, unknown>>();
  const said = new Set(items.map((hit) => hit.currency).filter((each) => typeof each === 'string' && each !== ''));
  const [only] = said;
  return said.size === 1 && typeof only === 'string' ? only : '';
}
