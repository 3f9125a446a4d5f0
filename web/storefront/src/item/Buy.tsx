import { useState } from 'react';
import { MOST_PIECES, putIn } from '../cart/cart';
import { show } from '../place';
import { searchBehind } from '../signals';
import { t } from '../texts';
import type { ShopItem, ShopOffer } from './item';

interface BuyProps {
  item: ShopItem;
  variant: string;
  offer: ShopOffer | undefined;
  available: boolean;
  /** The video or live that led here, empty when none did. */
  via: string;
  /** Whether something is still to be chosen. */
  open: boolean;
  /** Says that, where it is to be chosen. */
  refuse: () => void;
}

/** How many, and into the cart. */
export function Buy({ item, variant, offer, available, via, open, refuse }: BuyProps) {
  const [pieces, setPieces] = useState(1);
  const [put, setPut] = useState(false);
  const most = Math.min(offer?.stock ?? MOST_PIECES, MOST_PIECES, 10);
  if (!available || offer?.price === undefined) {
    return null;
  }
  return (
    <div className="buy">
      <label className="select">
        <span className="select-name">{t.pieces}</span>
        <select value={pieces} onChange={(event) => setPieces(Number(event.currentTarget.value))}>
          {Array.from({ length: Math.max(1, most) }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button button-main button-big"
        onClick={() => {
          if (open) {
            refuse();
            return;
          }
          const query = searchBehind(via === '' ? item.id : via);
          putIn({ item: item.id, variant, offer: offer.id, quantity: pieces, query, via });
          setPut(true);
        }}
      >
        {t.putIn}
      </button>
      <p className="buy-said" role="status">
        {put && (
          <>
            {t.isIn}{' '}
            <button type="button" className="link-button" onClick={() => show({ kind: 'cart' })}>
              {t.toCart}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
