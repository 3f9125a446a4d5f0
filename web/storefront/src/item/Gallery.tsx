import { useState } from 'react';
import { Haze, Picture } from '../parts/Picture';
import { KindBadge } from '../results/KindBadge';
import { t } from '../texts';
import type { ShopItem } from './item';

/** The pictures of an item: one large, the others to choose from. */
export function Gallery({ pictures, item }: { pictures: string[]; item: ShopItem }) {
  const [shown, setShown] = useState(0);
  return (
    <div className="gallery">
      <div className="gallery-main">
        <Haze source={pictures[shown]} />
        <Picture source={pictures[shown]} alt={item.title} letter={item.title} eager />
        <div className="badges">
          <KindBadge item={item} />
        </div>
      </div>
      {pictures.length > 1 && (
        <div className="gallery-row">
          {pictures.map((picture, place) => (
            <button
              key={picture}
              type="button"
              className="gallery-small"
              aria-label={t.pictureOf(place + 1, item.title)}
              aria-pressed={place === shown}
              onClick={() => setShown(place)}
            >
              <img src={picture} alt="" width="72" height="72" loading="lazy" />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
