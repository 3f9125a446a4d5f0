import { history } from 'instantsearch.js/es/lib/routers';
import type { UiState } from 'instantsearch.js';
import { startTransition, useEffect, useState } from 'react';
import { Configure, InstantSearch, useInstantSearch } from 'react-instantsearch';
import { client } from './client';
import { home, shop } from './config';
import { Filters } from './filters/Filters';
import { MOST_VALUES } from './filters/further';
import { type Sheet, useSheet } from './filters/sheet';
import { Home } from './home/Home';
import { atLast } from './later';
import { ON_CARDS } from './item/item';
import { PlacePage } from './pages/PlacePage';
import { openPlace, pushSearch, usePlace } from './place';
import { useOrdersAlone } from './orders/alone';
import { isPersonal, shopper } from './shopper';
import { Header } from './parts/Header';
import { PlaceLink } from './parts/Link';
import { Results } from './results/Results';
import { fromRoute, readQueryString, type Route, toQueryString, toRoute } from './routing';
import { t } from './texts';

const MARKED = ['title'];

/** Keeps the address bar and the search in step: shareable links and a working back button. */
function makeRouting() {
  return {
    router: history<{ route: Route }>({
      writeDelay: 300,
      cleanUrlOnDispose: false,
      push: pushSearch,
      createURL: ({ routeState, location }) =>
        location.origin + home() + toQueryString(routeState.route ?? [], openPlace()),
      parseURL: ({ location }) => ({ route: readQueryString(location.search) }),
    }),
    stateMapping: {
      stateToRoute: (state: UiState) => ({ route: toRoute(state[shop.catalogue] ?? {}, shop.catalogue) }),
      routeToState: (state: { route: Route }) => ({
        [shop.catalogue]: fromRoute(state.route ?? [], shop.catalogue),
      }),
    },
  };
}

/** The whole page: header, filters, results, and the item that is open. */
export function Shop() {
  const [routing] = useState(makeRouting);
  const sheet = useSheet();
  const place = usePlace();
  return (
    <InstantSearch
      searchClient={client}
      indexName={shop.catalogue}
      routing={routing}
      insights={false}
      future={{ preserveSharedStateOnUnmount: true }}
    >
      <Configure
        hitsPerPage={24}
        maxValuesPerFacet={MOST_VALUES}
        attributesToRetrieve={ON_CARDS}
        attributesToHighlight={MARKED}
        clickAnalytics
        userToken={shopper}
        enablePersonalization={isPersonal()}
      />
      {place === null && (
        <a className="skip" href="#results">
          {t.skip}
        </a>
      )}
      <Header inert={sheet.open || place?.kind === 'feed'} />
      <div hidden={place !== null}>
        <Window sheet={sheet} open={place === null} />
      </div>
      {place !== null && <PlacePage place={place} />}
      <footer className="footer" inert={sheet.open || place?.kind === 'feed'}>
        {t.poweredBy} <PlaceLink to={{ kind: 'you' }}>{t.you}</PlaceLink>
      </footer>
    </InstantSearch>
  );
}

/** The start page over the results, as long as nothing was asked and nothing chosen, and the results,
 * whose cards wait below it until what a shopper sees first is there. All of it waits for a place that
 * was open from the first, such as an item that a link leads to. */
function Window({ sheet, open }: { sheet: Sheet; open: boolean }) {
  const { indexUiState } = useInstantSearch();
  const start = toRoute(indexUiState, shop.catalogue).length === 0;
  const [settled, settle] = useState(false);
  const [behind, comeForward] = useState(!open);
  useEffect(() => {
    if (behind && open) {
      comeForward(false);
    }
    return behind && !open ? atLast(() => startTransition(() => comeForward(false))) : undefined;
  }, [behind, open]);
  const covered = behind && !open;
  const orders = useOrdersAlone();
  return (
    <>
      {start && !covered && <Home settled={() => startTransition(() => settle(true))} />}
      <div className="layout" data-alone={orders.alone}>
        <Filters sheet={sheet} />
        <Results sheet={sheet} open={open} held={covered || (start && open && !settled)} orders={orders} />
      </div>
    </>
  );
}
