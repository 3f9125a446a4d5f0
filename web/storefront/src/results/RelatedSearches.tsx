import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { asking } from '../asTyped';
import { home, shop } from '../config';
import { toTop } from '../depth';
import { focusResults } from '../parts/focusResults';
import { toQueryString, toRoute } from '../routing';
import { remember } from '../suggest/recent';
import { fetchRelated } from '../suggest/suggestions';
import { t } from '../texts';

/** Typing asks for something else every moment; what is beside it waits until it is over. */
const PAUSE_MS = 500;

/** Most characters that it takes. */
const LONGEST = 512;

/** Searches beside the one that was asked, each a link. */
export function RelatedSearches({ query }: { query: string }) {
  const { setIndexUiState } = useInstantSearch();
  const related = useRelated(query);
  if (related.length === 0) {
    return null;
  }
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{t.related}</h2>
      <ul>
        {related.map((words) => (
          <li key={words}>
            <a
              href={home() + toQueryString(toRoute({ query: words }, shop.catalogue), null)}
              onClick={(event) => {
                if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
                  event.preventDefault();
                  remember(words);
                  setIndexUiState(() => asking({}, words));
                  toTop();
                  focusResults();
                }
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useRelated(query: string): string[] {
  const [related, setRelated] = useState<string[]>([]);
  useEffect(() => {
    setRelated([]);
    if (query.trim() === '' || query.length > LONGEST) {
      return undefined;
    }
    const control = new AbortController();
    const timer = window.setTimeout(() => {
      fetchRelated(query, control.signal).then(setRelated, () => undefined);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      control.abort();
    };
  }, [query]);
  return related;
}
