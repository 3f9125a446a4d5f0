import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { asking } from '../asTyped';
import { fetchBest } from '../client';
import type { ShopItem } from '../item/item';
import { t } from '../texts';
import { PlainCard } from './Card';
import type { ChipsProps } from './Chips';

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
        <div className="blank-ways">
          {filtered && (
            <button type="button" className="button button-main" onClick={clear}>
              {t.clearFilters}
            </button>
          )}
          {query !== '' && (
            <button type="button" className="button" onClick={() => setIndexUiState((state) => asking(state, ''))}>
              {t.clearSearch}
            </button>
          )}
        </div>
      </section>
      {offered.length > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered" className="offered">
            {t.maybe}
          </h2>
          <ol className="grid">
            {offered.map((item) => (
              <li key={item.id}>
                <PlainCard item={item} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function useBest(): ShopItem[] {
  const [items, setItems] = useState<ShopItem[]>([]);
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
