import { useId, useState } from 'react';
import { putIn } from '../cart/cart';
import type { ShopItem, ShopOffer } from '../item/item';
import { PlaceLink } from '../parts/Link';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { show } from '../place';
import { StockLine } from '../results/Card';
import { searchBehind } from '../signals';
import { t } from '../texts';

/** What there is no choice of: one variant at most, and its best offer. */
function onlyOne(good: ShopItem): { variant: string; offer: ShopOffer } | undefined {
  const [variant, ...others] = good.variants;
  const offer = (variant?.offers ?? good.offers)[0];
  return others.length > 0 || offer?.price === undefined || offer.stock === 0 || !good.available
    ? undefined
    : { variant: variant?.id ?? '', offer };
}

/** A product below a film: what it costs, and into the cart, or to its page where there is a choice. */
export function FeedGood({ good, via }: { good: ShopItem; via: string }) {
  const [put, setPut] = useState(false);
  const name = useId();
  const one = onlyOne(good);
  const putOne = ({ variant, offer }: { variant: string; offer: ShopOffer }) => {
    const query = searchBehind(via === '' ? good.id : via);
    putIn({ item: good.id, variant, offer: offer.id, quantity: 1, query, via });
    setPut(true);
  };
  return (
    <div className="feed-good">
      <PlaceLink to={{ kind: 'item', id: good.id, via }}>
        <Picture source={good.images[0]} alt="" letter={good.title} />
        <div>
          <p id={name} className="player-tag-title">{good.title}</p>
          <Price now={good.price} list={good.listPrice} upTo={good.dearest} currency={good.currency} />
          <StockLine stock={good.stock} available={good.available} />
        </div>
      </PlaceLink>
      {put ? (
        <button type="button" className="button" onClick={() => show({ kind: 'cart' })}>
          {t.toCart}
        </button>
      ) : one !== undefined ? (
        <button type="button" className="button button-main" aria-describedby={name} onClick={() => putOne(one)}>
          {t.putIn}
        </button>
      ) : (
        good.available && (
          <button
            type="button"
            className="button"
            aria-describedby={name}
            onClick={() => show({ kind: 'item', id: good.id, via })}
          >
            {t.variants}
          </button>
        )
      )}
    </div>
  );
}
