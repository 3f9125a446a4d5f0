import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { find } from '../ask';
import { asking, isAsTyped } from '../asTyped';
import { fetchBest } from '../client';
import type { ShopItem } from '../item/item';
import { t } from '../texts';
import { PlainCard } from './Card';
import { useFetched } from '../pages/useFetched';
import { focusResults } from '../parts/focusResults';
import type { ChipsProps } from './Chips';
import { correction } from './notice';
import { Skeletons } from './Skeletons';

const OFFERED = 4;

/** Nothing was found: what to try, and a few things that are there. */
export function Empty({ query, chips, clear }: ChipsProps & { query: string }) {
  const { setIndexUiState } = useInstantSearch();
  const offered = useBest();
  const filtered = chips.length > 0;
  return (
    <>
      <section className="blank">
        <h2>{t.nothing(query, filtered)}</h2>
        <p>{t.nothingHints(filtered)}</p>
        <AsMeant query={query} />
        <div className="blank-ways">
          {filtered && (
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                clear();
                focusResults();
              }}
            >
              {t.clearFilters}
            </button>
          )}
          {query !== '' && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setIndexUiState((state) => asking(state, ''));
                focusResults();
              }}
            >
              {t.clearSearch}
            </button>
          )}
        </div>
      </section>
      {(offered === undefined || offered.length > 0) && (
        <section aria-labelledby="offered">
          <h2 id="offered" className="offered">
            {t.maybe}
          </h2>
          {offered === undefined ? (
            <Skeletons count={OFFERED} />
          ) : (
            <ol className="grid">
              {offered.map((item) => (
                <li key={item.id}>
                  <PlainCard item={item} />
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
    </>
  );
}

/** The way back from words that were taken as they are typed to those that they were corrected to. */
function AsMeant({ query }: { query: string }) {
  const { indexUiState } = useInstantSearch();
  const asTyped = isAsTyped(indexUiState);
  const [fetched] = useFetched(asTyped ? query : '', async (signal) =>
    asTyped ? correction((await find({ query, size: 0 }, signal)).notices) : undefined,
  );
  if (!asTyped) {
    return null;
  }
  const meant = fetched.state === 'there' ? fetched.value?.to : undefined;
  return <div className="blank-meant">{meant !== undefined && <Meant words={meant} />}</div>;
}

function Meant({ words: meant }: { words: string }) {
  const { setIndexUiState } = useInstantSearch();
  const [before, words, after] = t.insteadOf(meant);
  return (
    <button
      type="button"
      className="button button-main"
      onClick={() => {
        setIndexUiState((state) => asking(state, meant));
        focusResults();
      }}
    >
      <span>
        {before}
        <strong>{words}</strong>
        {after}
      </span>
    </button>
  );
}

/** Undefined as long as they are on their way. */
function useBest(): ShopItem[] | undefined {
  const [items, setItems] = useState<ShopItem[]>();
  useEffect(() => {
    let wanted = true;
    fetchBest(OFFERED).then(
      (found) => wanted && setItems(found),
      () => wanted && setItems([]),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return items;
}
