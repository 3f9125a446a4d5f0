import { useInstantSearch, useStats } from 'react-instantsearch';
import { t } from '../texts';

/** How many items were found, and whether that number is exact or a lower bound. */
export function useCounts() {
  const { nbHits, processingTimeMS } = useStats();
  const { results } = useInstantSearch();
  const raw = results._rawResults?.[0];
  const exact = raw?.exhaustive?.nbHits ?? raw?.exhaustiveNbHits ?? true;
  const asked = !results.__isArtificial;
  return { asked, found: nbHits, exact, milliseconds: processingTimeMS, wording: t.results(nbHits, exact) };
}
