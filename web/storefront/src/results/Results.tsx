import { useHits, useInstantSearch } from 'react-instantsearch';
import { FilterIcon } from '../parts/icons';
import type { Sheet } from '../filters/sheet';
import { t } from '../texts';
import { Card } from './Card';
import { Chips, useChips } from './Chips';
import { useCounts } from './counts';
import { Empty } from './Empty';
import { Failed } from './Failed';
import { Notices } from './Notices';
import { Pages } from './Pages';
import { Skeletons } from './Skeletons';
import { SortBy } from './SortBy';

/** What was found, with everything that says how. */
export function Results({ sheet }: { sheet: Sheet }) {
  const { results, status, error, refresh } = useInstantSearch({ catchError: true });
  const { found, wording } = useCounts();
  const asked = !results.__isArtificial;
  const failed = status === 'error' || error !== undefined;
  const query = results.query;
  return (
    <main id="results" className="results" inert={sheet.open} tabIndex={-1}>
      <div className="toolbar">
        <div className="toolbar-words">
          <h1>{query === '' ? t.everything : t.resultsFor(query)}</h1>
          <p className="found" role="status" aria-live="polite">
            {failed ? '' : asked ? wording : t.loading}
          </p>
        </div>
        <FilterButton sheet={sheet} />
        <SortBy />
      </div>
      <Chips />
      {!failed && <Notices />}
      {failed ? (
        <Failed retry={refresh} />
      ) : !asked ? (
        <Skeletons />
      ) : found === 0 ? (
        <Empty query={query} />
      ) : (
        <Found stale={status === 'stalled'} />
      )}
    </main>
  );
}

function FilterButton({ sheet }: { sheet: Sheet }) {
  const { chips } = useChips();
  return (
    <button
      type="button"
      className="button filter-button"
      aria-expanded={sheet.open}
      aria-controls="filters"
      onClick={sheet.show}
    >
      <FilterIcon />
      {t.filtersWith(chips.length)}
    </button>
  );
}

function Found({ stale }: { stale: boolean }) {
  const { items } = useHits<Record<string, unknown>>();
  return (
    <>
      <ol className="grid" data-stale={stale}>
        {items.map((hit, place) => (
          <li key={hit.objectID}>
            <Card hit={hit} eager={place < 4} />
          </li>
        ))}
      </ol>
      <Pages />
    </>
  );
}
