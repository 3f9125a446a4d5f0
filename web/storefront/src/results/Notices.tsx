import { useInstantSearch } from 'react-instantsearch';
import { asking, askingAsTyped } from '../asTyped';
import { shop } from '../config';
import { toQueryString, toRoute } from '../routing';
import { t } from '../texts';
import { correction, sentences, withAllWords, type WireNotice } from './notice';

interface Extended {
  _notices?: WireNotice[];
  queryAfterRemoval?: string;
}

/** What was done to the query to get an answer. */
export function Notices() {
  const { results } = useInstantSearch();
  const raw = results._rawResults?.[0] as Extended | undefined;
  if (raw === undefined || results.nbHits === 0) {
    return null;
  }
  const told = raw._notices ?? [];
  const corrected = correction(told);
  const said = sentences(results.query, told, raw.queryAfterRemoval);
  const allWords = withAllWords(results.query, told);
  return said.length === 0 && corrected === undefined ? null : (
    <div className="notices" role="status">
      {corrected !== undefined && <Corrected {...corrected} />}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {allWords !== undefined && <AllWords query={allWords} />}
    </div>
  );
}

/** What the query was taken for, and the way to what was typed. */
function Corrected({ from, to }: { from: string; to: string }) {
  const { indexUiState, setIndexUiState } = useInstantSearch();
  const [before, words, after] = t.corrected(to);
  const [instead, typed, end] = t.asTyped(from);
  const route = toRoute(askingAsTyped(indexUiState, from), shop.catalogue);
  return (
    <p>
      {before}
      <strong>{words}</strong>
      {after}{' '}
      <a
        className="as-typed"
        href={location.pathname + toQueryString(route, null)}
        onClick={(event) => {
          if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
            event.preventDefault();
            setIndexUiState((state) => askingAsTyped(state, from));
            document.getElementById('results')?.focus({ preventScroll: true });
          }
        }}
      >
        {instead}
        <em>{typed}</em>
        {end}
      </a>
    </p>
  );
}

/** The way to a search that leaves no word out. */
function AllWords({ query }: { query: string }) {
  const { indexUiState, setIndexUiState } = useInstantSearch();
  const route = toRoute(asking(indexUiState, query), shop.catalogue);
  return (
    <p>
      <a
        className="all-words"
        href={location.pathname + toQueryString(route, null)}
        onClick={(event) => {
          if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
            event.preventDefault();
            setIndexUiState((state) => asking(state, query));
            document.getElementById('results')?.focus({ preventScroll: true });
          }
        }}
      >
        {t.allWords}
      </a>
    </p>
  );
}
