import { useInstantSearch } from 'react-instantsearch';
import { home, shop } from '../config';
import { focusResults } from '../parts/focusResults';
import { toQueryString, toRoute } from '../routing';
import { t } from '../texts';
import { SearchLink } from '../parts/Link';
import { likelyCategories, namedParty } from './about';

const MENU = 'categories.lvl0';

function useAbout(): unknown {
  const { results } = useInstantSearch();
  return (results as { _about?: unknown })._about;
}

/** The way to everything of a seller or creator whom the words name. */
export function WhoIsNamed() {
  const party = namedParty(useAbout());
  return party === undefined ? null : (
    <p className="likely">
      <SearchLink className="chip" to={{ refinementList: { [party.attribute]: [party.id] } }}>
        {t.everythingOf(party.name)}
      </SearchLink>
    </p>
  );
}

/** Categories that what was asked for most likely stands in, where the results are of several. */
export function LikelyCategories() {
  const about = useAbout();
  const { results, indexUiState, setIndexUiState } = useInstantSearch();
  const chosen = indexUiState.hierarchicalMenu?.[MENU] ?? [];
  const likely = likelyCategories(about, chosen);
  const places = results.getFacetValues(MENU, {}) as { data?: unknown[] | null } | unknown[] | undefined;
  const several = chosen.length > 0 || (Array.isArray(places) ? places : (places?.data ?? [])).length > 1;
  if (likely.length === 0 || !several) {
    return null;
  }
  const into = (path: string[]) => ({
    ...indexUiState,
    hierarchicalMenu: { ...indexUiState.hierarchicalMenu, [MENU]: path },
    page: undefined,
  });
  return (
    <nav className="likely" aria-label={t.likelyCategories}>
      <ul className="chips">
        {likely.map(({ path, name }) => (
          <li key={path.join(' > ')}>
            <a
              className="chip"
              title={path.join(' › ')}
              href={home() + toQueryString(toRoute(into(path), shop.catalogue), null)}
              onClick={(event) => {
                if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
                  event.preventDefault();
                  setIndexUiState(into(path));
                  focusResults();
                }
              }}
            >
              {t.inCategory(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
