import { chose } from '../signals';
import type { ShopItem } from '../item/item';
import { KindBadge } from '../results/KindBadge';
import { PlaceLink } from './Link';
import { Picture } from './Picture';
import { t } from '../texts';
import { Price } from './Price';

/** An item in little room. A film says no price: it would look like that of what its title names; what is
 * sold out says so instead. */
export function Tile({ item, via, eager }: { item: ShopItem; via: string; eager: boolean }) {
  return (
    <article className="tile" data-item={item.id}>
      <Picture source={item.images[0]} alt="" letter={item.brand || item.title} eager={eager} />
      <div className="badges">
        <KindBadge item={item} />
      </div>
      <h3 className="tile-title">
        <PlaceLink className="card-link" to={{ kind: 'item', id: item.id, via }} before={() => chose(item.id)}>
          {item.title}
        </PlaceLink>
      </h3>
      {item.kind === 'product' && !item.available && <p className="stock stock-gone">{t.soldOut}</p>}
      {item.kind === 'product' && item.available && <Price now={item.price} list={item.listPrice} currency={item.currency} />}
    </article>
  );
}
