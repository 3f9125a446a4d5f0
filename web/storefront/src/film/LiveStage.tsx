import { useEffect } from 'react';
import type { ShopItem } from '../item/item';
import { PlaceLink } from '../parts/Link';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { KindBadge } from '../results/KindBadge';
import { tell } from '../signals';
import { t } from '../texts';

/** A live stream: its picture, and what it shows at this moment. */
export function LiveStage({ item, products }: { item: ShopItem; products: ShopItem[] }) {
  const now = products.find((product) => product.id === item.showing && product.available);
  const onAir = item.live === 'on_air';
  useEffect(() => {
    if (!onAir) {
      return undefined;
    }
    const entered = Date.now();
    tell({ event: 'enter', item: item.id });
    return () => tell({ event: 'leave', item: item.id, watched_ms: Date.now() - entered });
  }, [item.id, onAir]);
  return (
    <div className="player">
      <div className="player-screen">
        <Picture source={item.images[0]} alt={item.title} letter={item.title} eager />
        <div className="badges">
          <KindBadge item={item} />
        </div>
        {now !== undefined && onAir && (
          <div className="player-tags">
            <p className="player-now">{t.showingNow}</p>
            <div className="player-tag">
              <PlaceLink to={{ kind: 'item', id: now.id, via: item.id }}>
                <Picture source={now.images[0]} alt="" letter={now.title} />
                <span>
                  <span className="player-tag-title">{now.title}</span>
                  <Price now={now.price} list={now.listPrice} currency={now.currency} />
                </span>
              </PlaceLink>
            </div>
          </div>
        )}
      </div>
      <p className="player-note">{onAir ? t.noStream : t.notOnAir}</p>
    </div>
  );
}
