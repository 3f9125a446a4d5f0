import { chose } from '../signals';
import type { ShopItem } from '../item/item';
import { KindBadge } from '../results/KindBadge';
import { PlaceLink } from './Link';
import { Picture } from './Picture';
import { Price } from './Price';

/** An item in little room. */
export function Tile({ item, via, eager }: { item: ShopItem; via: string; eager: boolean }) {
  const sold = item.kind === 'product' ? item : item.shown;
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
      {sold !== undefined && <Price now={sold.price} list={sold.listPrice} currency={sold.currency} />}
    </article>
  );
}
