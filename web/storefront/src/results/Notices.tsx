import type { ReactNode } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { asking, askingAsTyped, type IndexState } from '../asTyped';
import { home, shop } from '../config';
import { focusResults } from '../parts/focusResults';
import { toQueryString, toRoute } from '../routing';
import { t } from '../texts';
import { correction, extendedOf, narrowing, sentences, withAllWords, type Narrowed } from './notice';

/** What was done to the query to get an answer.
 *
 * @param leftOut whether it is said which words were left out */
export function Notices({ leftOut }: { leftOut: boolean }) {
  const { results } = useInstantSearch();
  const raw = extendedOf(results);
  if (raw === undefined || results.nbHits === 0) {
    return null;
  }
  const told = raw._notices ?? [];
  const corrected = correction(told);
  const narrowed = narrowing(results.query, told);
  const said = leftOut ? sentences(results.query, told, raw.queryAfterRemoval) : [];
  const allWords = leftOut ? withAllWords(results.query, told) : undefined;
  return said.length === 0 && corrected === undefined && narrowed.length === 0 ? null : (
    <div className="notices" role="status">
      {corrected !== undefined && <Corrected {...corrected} />}
      {narrowed.map((each) => (
        <OnlyThese key={each.on} {...each} />
      ))}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {allWords !== undefined && <AllWords query={allWords} />}
    </div>
  );
}

/** What the query was taken for, and the way to what was typed. */
function Corrected({ from, to }: { from: string; to: string }) {
  const [before, words, after] = t.corrected(to);
  const [instead, typed, end] = t.asTyped(from);
  return (
    <p>
      {before}
      <strong>{words}</strong>
      {after}{' '}
      <Way name="as-typed" to={(state) => askingAsTyped(state, from)}>
        {instead}
        <em>{typed}</em>
        {end}
      </Way>
    </p>
  );
}

/** Which words became a condition, and the way to all items, or to what has the words. */
function OnlyThese({ on, words, rest }: Narrowed) {
  const [before, typed, after] = t.narrowed[on](words);
  return (
    <p>
      {before}
      <strong>{typed}</strong>
      {after}{' '}
      <Way name={`all-${on}s`} to={(state) => (on === 'kind' ? askingAsTyped(state, words) : asking(state, rest))}>
        {t.allOf[on]}
      </Way>
    </p>
  );
}

/** A link to another search. */
function Way({ name, to, children }: { name: string; to: (state: IndexState) => IndexState; children: ReactNode }) {
  const { indexUiState, setIndexUiState } = useInstantSearch();
  const route = toRoute(to(indexUiState), shop.catalogue);
  return (
    <a
      className={name}
      href={home() + toQueryString(route, null)}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
          event.preventDefault();
          setIndexUiState(to);
          focusResults();
        }
      }}
    >
      {children}
    </a>
  );
}

/** The way to a search that leaves no word out. */
function AllWords({ query }: { query: string }) {
  return (
    <p>
      <Way name="all-words" to={(state) => asking(state, query)}>
        {t.allWords}
      </Way>
    </p>
  );
}
