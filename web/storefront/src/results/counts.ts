import { useInstantSearch, useStats } from 'react-instantsearch';
import { t } from '../texts';

/** Whether what is counted is exact, rather than so many or more. */
export function useExact(): boolean {
  const raw = useInstantSearch().results._rawResults?.[0];
  return raw?.exhaustive?.nbHits ?? raw?.exhaustiveNbHits ?? true;
}

/** How many items were found, and whether that number is exact or a lower bound. */
export function useCounts() {
  const { nbHits, processingTimeMS } = useStats();
  const { results } = useInstantSearch();
  const exact = useExact();
  const asked = !results.__isArtificial;
  return { asked, found: nbHits, exact, milliseconds: processingTimeMS, wording: t.results(nbHits, exact) };
}
