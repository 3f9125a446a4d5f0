import { useEffect, useId, useState } from 'react';
import { fetchItem, fetchItems } from '../client';
import { LiveStage } from '../film/LiveStage';
import { Player } from '../film/Player';
import type { ShopItem } from '../item/item';
import { useFetched } from '../pages/useFetched';
import { AskIcon } from '../parts/icons';
import { PlaceLink, SearchLink } from '../parts/Link';
import { Picture } from '../parts/Picture';
import { Stars } from '../parts/Stars';
import { KindBadge } from '../results/KindBadge';
import { chose, tell } from '../signals';
import { t } from '../texts';
import { FeedGood } from './FeedGood';

/** Products of a film that are fetched with it. */
const FEW = 5;

interface Props {
  item: ShopItem;
  /** From 1. */
  position: number;
  search: string;
  inSight: boolean;
  /** Whether it may come into sight next. */
  near: boolean;
  /** Whether nothing should move by itself. */
  still: boolean;
  why: (item: ShopItem) => void;
}

/** A card as large as the screen. What plays begins when it comes into sight and ends when it leaves. */
export function FeedCard({ item: given, position, search, inSight, near, still, why }: Props) {
  const title = useId();
  const [wasNear, setNear] = useState(near);
  useEffect(() => setNear((before) => before || near), [near]);
  useSeen(given.id, position, search, inSight);
  const [whole] = useFetched(`${given.id} ${wasNear}`, (signal) => (wasNear ? fetchWhole(given, signal) : never()));
  const { item, products } = whole.state === 'there' ? whole.value : { item: given, products: [] };
  const goods = item.kind === 'product' ? [item] : products;
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
      <div className="feed-stage">
        <Stage item={item} products={products} plays={inSight && whole.state === 'there'} still={still} />
      </div>
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
          {goods.slice(0, item.kind === 'live' ? 1 : 2).map((good) => (
            <li key={good.id}>
              <FeedGood good={good} via={item.kind === 'product' ? '' : item.id} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

interface Whole {
  item: ShopItem;
  products: ShopItem[];
}

async function fetchWhole(given: ShopItem, signal: AbortSignal): Promise<Whole> {
  const item = (await fetchItem(given.id, signal)) ?? given;
  const shows = item.kind === 'product' ? [] : item.shows.slice(0, FEW);
  return { item, products: shows.length === 0 ? [] : await fetchItems(shows, signal) };
}

function never(): Promise<Whole> {
  return new Promise(() => undefined);
}

/** Tells the shop once that a card was seen. */
function useSeen(item: string, position: number, search: string, inSight: boolean): void {
  const [seen, see] = useState(false);
  useEffect(() => {
    if (inSight && !seen) {
      see(true);
      tell({ event: 'impression', ...(search === '' ? {} : { query: search }), items: [{ item, position }] });
    }
  }, [inSight, seen]);
}

/** What fills the card: a film or a live while it is in sight, else its picture. */
function Stage({ item, products, plays, still }: Whole & { plays: boolean; still: boolean }) {
  if (plays && item.kind === 'video') {
    return <Player item={item} products={products} start={!still} muted />;
  }
  if (plays && item.kind === 'live') {
    return <LiveStage item={item} products={products} />;
  }
  return (
    <div className="player">
      <div className="player-screen">
        <Picture source={item.images[0]} alt={item.title} letter={item.brand || item.title} />
        <div className="badges">
          <KindBadge item={item} />
        </div>
      </div>
    </div>
  );
}

/** Who made it or hosts it. */
function Party({ item }: { item: ShopItem }) {
  const name = item.kind === 'product' ? item.brand : item.seller;
  return item.creatorId === '' ? (
    <span>{name}</span>
  ) : (
    <SearchLink to={{ refinementList: { creator: [item.creatorId] } }}>{name}</SearchLink>
  );
}
