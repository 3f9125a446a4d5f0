import { FollowButton } from '../following/FollowButton';
import type { ShopItem } from '../item/item';
import { SearchLink } from '../parts/Link';
import { Row } from '../parts/Row';
import { t } from '../texts';
import { useFollowed } from './followed';
import { LiveStage } from './LiveStage';
import { Player } from './Player';
import { useShown } from './shown';

const MOST = 12;

/** A film or a live stream with what it shows. */
export function FilmView({ item: given, playing }: { item: ShopItem; playing: boolean }) {
  const item = useFollowed(given, true);
  const products = useShown(item, MOST);
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
              <>
                <SearchLink to={{ refinementList: { creator: [item.creatorId] } }}>{item.seller}</SearchLink>{' '}
                <FollowButton id={item.creatorId} name={item.seller} />
              </>
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
