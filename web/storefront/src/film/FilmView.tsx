import { fetchItem, fetchItems } from '../client';
import type { ShopItem } from '../item/item';
import { useFetched } from '../pages/useFetched';
import { SearchLink } from '../parts/Link';
import { Row } from '../parts/Row';
import { t } from '../texts';
import { useEffect, useState } from 'react';
import { LiveStage } from './LiveStage';
import { Player } from './Player';

const MOST = 12;
const LIVE_AGAIN_MS = 10_000;

/** A film or a live stream with what it shows. */
export function FilmView({ item: given, playing }: { item: ShopItem; playing: boolean }) {
  const item = useFollowed(given);
  const [products] = useFetched(item.shows.join('\n'), (signal) =>
    item.shows.length === 0 ? Promise.resolve([]) : fetchItems(item.shows.slice(0, MOST), signal),
  );
  const there = products.state === 'there' ? products.value : [];
  return (
    <article className="film">
      <div className="film-head">
        <h1 id="item-title" tabIndex={-1}>
          {item.title}
        </h1>
        {item.seller !== '' && (
          <p className="sold-by">
            {item.kind === 'live' ? t.hostedBy : t.madeBy}{' '}
            {item.creatorId === '' ? (
              item.seller
            ) : (
              <SearchLink to={{ refinementList: { creator: [item.creatorId] } }}>{item.seller}</SearchLink>
            )}
          </p>
        )}
      </div>
      {item.kind === 'live' ? (
        <LiveStage item={item} products={there} />
      ) : (
        <Player item={item} products={there} start={playing} />
      )}
      <Row name={item.kind === 'live' ? t.inThisLive : t.inThisVideo} fetched={products} via={item.id} />
      {item.transcript !== '' && (
        <details className="transcript">
          <summary>{t.transcript}</summary>
          <p>{item.transcript}</p>
        </details>
      )}
    </article>
  );
}

/** A live stream as it is by now: it turns to other products while one watches. */
function useFollowed(item: ShopItem): ShopItem {
  const [now, setNow] = useState(item);
  useEffect(() => {
    setNow(item);
    if (item.kind !== 'live' || item.live !== 'on_air') {
      return undefined;
    }
    const stop = new AbortController();
    const timer = window.setInterval(() => {
      fetchItem(item.id, stop.signal).then((found) => found && setNow(found), () => undefined);
    }, LIVE_AGAIN_MS);
    return () => {
      window.clearInterval(timer);
      stop.abort();
    };
  }, [item]);
  return now;
}
