import { useEffect, useId, useState } from 'react';
import { fetchItem } from '../records';
import { useFollowed } from '../film/followed';
import type { ShopItem } from '../item/item';
import { useFetched } from '../pages/useFetched';
import { AskIcon } from '../parts/icons';
import { PlaceLink, SearchLink } from '../parts/Link';
import { Stars } from '../parts/Stars';
import { chose, tell } from '../signals';
import { t } from '../texts';
import { FeedGood } from './FeedGood';
import { FeedStage } from './FeedStage';
import { useGoods } from './goods';

interface Props {
  item: ShopItem;
  /** From 1. */
  position: number;
  search: string;
  /** The cards that the shop was told of as seen. */
  seen: Set<string>;
  inSight: boolean;
  /** Whether it may come into sight next. */
  near: boolean;
  /** Whether nothing should move by itself. */
  still: boolean;
  why: (item: ShopItem) => void;
}

/** A card as large as the screen. What plays begins when it comes into sight and ends when it leaves. */
export function FeedCard({ item: given, position, search, seen, inSight, near, still, why }: Props) {
  const title = useId();
  const [wasNear, setNear] = useState(near);
  useEffect(() => setNear((before) => before || near), [near]);
  useSeen(given.id, position, search, seen, inSight);
  const [whole] = useFetched(`${given.id} ${wasNear}`, (signal) =>
    wasNear ? fetchItem(given.id, signal) : new Promise<undefined>(() => undefined),
  );
  const fetched = whole.state === 'there' ? whole.value : undefined;
  const item = useFollowed(fetched ?? given, inSight);
  const { products, goods, waited } = useGoods(given, item, fetched !== undefined);
  return (
    <article
      className="feed-card"
      data-item={item.id}
      data-kind={item.kind}
      aria-posinset={position}
      aria-setsize={-1}
      aria-labelledby={title}
      tabIndex={-1}
    >
      <FeedStage item={item} products={products} plays={inSight && whole.state !== 'waiting'} still={still} />
      <div className="feed-words">
        <p className="feed-by">
          <Party item={item} />
          <button type="button" className="icon-button" aria-label={t.whyOf(item.title)} title={t.whyTitle} onClick={() => why(item)}>
            <AskIcon />
          </button>
        </p>
        <h2 id={title}>
          <PlaceLink to={{ kind: 'item', id: item.id, via: '' }} before={() => chose(item.id)}>
            {item.title}
          </PlaceLink>
        </h2>
        {item.kind === 'product' && item.rating !== undefined && <Stars rating={item.rating} count={item.ratingCount} />}
        <ul className="feed-goods">
          {goods.map((good) => (
            <li key={good.id}>
              <FeedGood good={good} via={item.kind === 'product' ? '' : item.id} />
            </li>
          ))}
          {Array.from({ length: waited }, (_, at) => (
            <li key={at} className="feed-good feed-good-waits" aria-hidden="true" />
          ))}
        </ul>
      </div>
    </article>
  );
}

/** Tells the shop once that a card was seen. */
function useSeen(item: string, position: number, search: string, seen: Set<string>, inSight: boolean): void {
  useEffect(() => {
    if (inSight && !seen.has(item)) {
      seen.add(item);
      tell({ event: 'impression', ...(search === '' ? {} : { query: search }), items: [{ item, position }] });
    }
  }, [inSight]);
}

/** Who made it or hosts it; nobody as long as only an id is known. */
function Party({ item }: { item: ShopItem }) {
  const party = [item.creatorId, item.sellerId].includes(item.seller) ? '' : item.seller;
  const name = item.kind === 'product' ? item.brand : party;
  return item.creatorId === '' || name === '' ? (
    <span>{name}</span>
  ) : (
    <SearchLink to={{ refinementList: { creator: [item.creatorId] } }}>{name}</SearchLink>
  );
}
