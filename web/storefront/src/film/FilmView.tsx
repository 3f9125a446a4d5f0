import type { CSSProperties } from 'react';
import { FollowButton } from '../following/FollowButton';
import type { ShopItem } from '../item/item';
import { SearchLink } from '../parts/Link';
import { Row } from '../parts/Row';
import { t } from '../texts';
import { useFollowed } from './followed';
import { LiveStage } from './LiveStage';
import { Player } from './Player';
import { useShape } from './shape';
import { useShown } from './shown';
import { playable } from './tags';

const MOST = 12;

/** A film or a live stream with what it shows. */
export function FilmView({ item: given, playing }: { item: ShopItem; playing: boolean }) {
  const item = useFollowed(given, true);
  const products = useShown(item, MOST);
  const there = products.state === 'there' ? products.value : [];
  const [shape, sized] = useShape(item.id, item.kind !== 'live' && playable(item.source) !== undefined);
  return (
    <article className="film" data-lies={shape.lies} style={{ '--film-ratio': shape.ratio } as CSSProperties}>
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
        <Player item={item} products={there} start={playing} sized={sized} />
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
