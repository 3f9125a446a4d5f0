import { price } from '../format';
import { SearchLink } from '../parts/Link';
import { t } from '../texts';
import type { ShopOffer } from './item';

interface OfferListProps {
  offers: ShopOffer[];
  names: Map<string, string>;
  chosen: ShopOffer | undefined;
  choose: (offer: ShopOffer) => void;
}

/** Who sells a variant for how much: a choice where there are several, else a line. */
export function OfferList({ offers, names, chosen, choose }: OfferListProps) {
  const only = offers[0];
  if (offers.length < 2) {
    return only === undefined || only.seller === '' ? null : (
      <p className="sold-by">
        {t.soldByWord} <Seller offer={only} names={names} />
      </p>
    );
  }
  return (
    <fieldset className="variants offers">
      <legend>{t.offersOf(offers.length)}</legend>
      {offers.map((offer) => (
        <div key={offer.id} className="offer">
          <label className="variant" data-gone={offer.stock === 0}>
            <input type="radio" name="offer" checked={offer === chosen} onChange={() => choose(offer)} />
            <span className="variant-name">{names.get(offer.seller) ?? (offer.seller || t.theShop)}</span>
            <span className="variant-price">
              {offer.stock === 0 ? t.soldOut : offer.price !== undefined && price(offer.price, offer.currency)}
            </span>
          </label>
          {offer.seller !== '' && <Seller offer={offer} names={names} word={t.toSeller} />}
        </div>
      ))}
    </fieldset>
  );
}

function Seller({ offer, names, word }: { offer: ShopOffer; names: Map<string, string>; word?: string }) {
  const name = names.get(offer.seller) ?? offer.seller;
  return (
    <SearchLink to={{ refinementList: { seller: [offer.seller] } }} label={t.moreOf(name)}>
      {word ?? name}
    </SearchLink>
  );
}
