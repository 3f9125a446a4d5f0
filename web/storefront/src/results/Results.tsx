import { useEffect, useLayoutEffect, useState } from 'react';
import { useHits, useInstantSearch } from 'react-instantsearch';
import { TheirLives } from '../following/TheirLives';
import { categoryMenu, useCategories } from '../filters/categories';
import type { Sheet } from '../filters/sheet';
import { resultsAreDrawn } from '../depth';
import type { OrdersAlone } from '../orders/alone';
import { AlongOrdered } from '../orders/AlongOrdered';
import { meantOf } from '../orders/meant';
import { OrderAnswer } from '../orders/OrderAnswer';
import { focusResults } from '../parts/focusResults';
import { FilterIcon } from '../parts/icons';
import type { ShopItem } from '../item/item';
import { resultsAre } from '../led';
import { t } from '../texts';
import { type Asked, Why } from '../why/Why';
import { asWords } from '../words';
import { LikelyCategories, WhoIsNamed } from './About';
import { Card } from './Card';
import { Chips, useChips } from './Chips';
import { useCounts } from './counts';
import { useCurrency } from './currency';
import { Empty } from './Empty';
import { Failed } from './Failed';
import { Merchandise } from './Merchandise';
import { Notices } from './Notices';
import { extendedOf, sizesMeant } from './notice';
import { nameOf, PartyHead, useParty } from './PartyHead';
import { Pages } from './Pages';
import { RelatedSearches } from './RelatedSearches';
import { Skeletons } from './Skeletons';
import { SortBy } from './SortBy';
import { useAgain } from './useAgain';

/** A card of so many columns or more takes the whole width. */
const FULL = 4;

/** A heading of more characters may be cut short to two lines; all of it can be read at its place. */
const LONG = 60;

/** What was found, with everything that says how.
 *
 * Whatever takes part in the search is always drawn, if only as nothing: each newcomer would search
 * again. */
export function Results({
  sheet,
  open,
  held,
  orders,
}: {
  sheet: Sheet;
  open: boolean;
  /** Whether what was asked is about orders alone: then nothing of the shop is shown. */
  orders: OrdersAlone;
  /** Whether cards wait although they are there. */
  held: boolean;
}) {
  const { results, status, error } = useInstantSearch({ catchError: true });
  const { wanted, again } = useAgain();
  const { found, wording } = useCounts();
  const party = useParty();
  const name = party === undefined ? '' : nameOf(party);
  const filters = useChips(name, useCurrency());
  const asked = !results.__isArtificial;
  const failed = status === 'error' || error !== undefined;
  const query = asWords((failed ? wanted.query : results.query) ?? '');
  const about = !failed && asked && orders.alone;
  const shown = !failed && asked && found > 0 && !about;
  const beside = about ? '' : orders.goods;
  const said = about ? t.ordersFound(meantOf(results)?.orders.length ?? 0, '') : wording;
  return (
    <main id="results" className="results" inert={sheet.open} tabIndex={-1}>
      <div className="toolbar">
        <div className="toolbar-words">
          <Heading query={query} party={name} open={open} />
          <p className="found" role="status" aria-live="polite">
            {failed ? '' : asked ? said : t.loading}
          </p>
        </div>
        <div className="toolbar-ways" hidden={about}>
          <FilterButton sheet={sheet} chosen={filters.chips.length} />
          <SortBy />
        </div>
      </div>
      {party !== undefined && <PartyHead party={party} />}
      {party?.creator === true && query === '' && <TheirLives creator={party.id} />}
      <Chips {...filters} />
      {!failed && asked && <Merchandise />}
      {!failed && asked && <OrderAnswer query={query} />}
      {about && <AlongOrdered query={meantOf(results)?.goods || query} lookAround={orders.lookAround} />}
      {shown && beside !== '' && <h2 className="offered">{t.shopFor(beside)}</h2>}
      {shown && <WhoIsNamed />}
      {shown && <LikelyCategories />}
      {shown && <Notices leftOut={beside === ''} />}
      {failed && <Failed retry={again} />}
      {!failed && (!asked || (held && shown)) && <Skeletons />}
      {!failed && asked && found === 0 && !about && <Empty query={query} {...filters} />}
      <Found shown={shown && !held} named={beside !== ''} open={open} stale={status === 'stalled'} />
      {!failed && asked && !about && <RelatedSearches query={query} />}
      <Pages shown={shown} />
    </main>
  );
}

/** What was asked, or else the category that the shopper stands in, or whose things they are, or the one kind of
 * them that is shown; the window's title says it too. */
function Heading({ query, party, open }: { query: string; party: string; open: boolean }) {
  const { chosen } = useCategories(categoryMenu);
  let leaf = chosen;
  for (let below = leaf; below !== undefined; below = below.data?.find((item) => item.isRefined)) {
    leaf = below;
  }
  const { indexUiState } = useInstantSearch();
  const kinds = indexUiState.refinementList?.kind ?? [];
  const kind = kinds.length === 1 ? (t.kinds[kinds[0] ?? ''] ?? '') : '';
  const place = leaf?.label ?? (party || kind);
  const words = query === '' ? place : query;
  useEffect(() => {
    if (open) {
      document.title = words === '' ? t.shopName : t.titleOf(words);
    }
  }, [words, open]);
  const said = query === '' ? place || t.everything : t.resultsFor(query);
  return <h1 title={said.length > LONG ? said : undefined}>{said}</h1>;
}

function FilterButton({ sheet, chosen }: { sheet: Sheet; chosen: number }) {
  return (
    <button
      type="button"
      className="button filter-button"
      aria-expanded={sheet.open}
      aria-controls="filters"
      onClick={sheet.show}
    >
      <FilterIcon />
      {t.filtersWith(chosen)}
    </button>
  );
}

/** How a card that takes more than one cell of the grid lies in it: an even number from four on in two
 * rows, any other in one. */
function room(cells: unknown): { 'data-columns'?: number; 'data-rows'?: number } {
  if (typeof cells !== 'number' || cells <= 1) {
    return {};
  }
  const rows = cells >= 4 && cells % 2 === 0 ? 2 : 1;
  return { 'data-columns': Math.min(cells / rows, FULL), 'data-rows': rows };
}

interface FoundProps {
  shown: boolean;
  /** Whether a heading says already what these are. */
  named: boolean;
  open: boolean;
  stale: boolean;
}

function Found({ shown, named, open, stale }: FoundProps) {
  const { items, results } = useHits<Record<string, unknown>>();
  const { indexUiState } = useInstantSearch();
  const told = results === null || results === undefined ? [] : (extendedOf(results)?._notices ?? []);
  const wish = { chosen: indexUiState.refinementList ?? {}, words: results?.query ?? '', sizes: sizesMeant(told) };
  const [asked, ask] = useState<Asked>();
  useEffect(() => {
    const first = (results?.page ?? 0) * (results?.hitsPerPage ?? 0) + 1;
    if (open) {
      resultsAre(results?.queryID ?? '', items.map((hit) => hit.objectID), first);
    }
  }, [results, items, open]);
  useLayoutEffect(() => {
    if (open && shown) {
      resultsAreDrawn();
    }
  }, [results, shown, open]);
  const why = (item: ShopItem) =>
    ask({ id: item.id, title: item.title, query: results?.query ?? '', filter: '' });
  if (shown && items.length === 0) {
    return <BeyondTheEnd />;
  }
  return shown ? (
    <>
      {!named && <h2 className="unseen">{t.theResults}</h2>}
      <ol className="grid" data-stale={stale}>
        {items.map((hit, place) => (
          <li key={hit.objectID} {...room(hit._cells)}>
            <Card hit={hit} eager={place < 4} wish={wish} why={why} />
          </li>
        ))}
      </ol>
      {asked !== undefined && <Why asked={asked} close={() => ask(undefined)} />}
    </>
  ) : null;
}

/** A page behind the last one, such as an old link has: says so, with the way to the first. */
function BeyondTheEnd() {
  const { setIndexUiState } = useInstantSearch();
  return (
    <section className="blank">
      <h2>{t.noPage}</h2>
      <button
        type="button"
        className="button button-main"
        onClick={() => {
          setIndexUiState(({ page: _, ...state }) => state);
          focusResults();
        }}
      >
        {t.toFirstPage}
      </button>
    </section>
  );
}
