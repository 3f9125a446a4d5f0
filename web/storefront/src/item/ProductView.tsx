import { useState } from 'react';
import { saving } from '../format';
import { fetchRecords } from '../records';
import { useFetched } from '../pages/useFetched';
import { SearchLink } from '../parts/Link';
import { Price } from '../parts/Price';
import { StockLine } from '../results/Card';
import { Reviews } from '../reviews/Reviews';
import { type Reviewed, useReviews } from '../reviews/useReviews';
import { t } from '../texts';
import { Beside } from './Beside';
import { Buy } from './Buy';
import { Details } from './Details';
import { Gallery } from './Gallery';
import type { ShopItem, ShopVariant } from './item';
import { OfferList } from './OfferList';
import { PriceHistory } from './PriceHistory';
import { ElsewhereList } from './ElsewhereList';
import { Rated } from './Rated';
import { focusSize } from './SizeMissing';
import { sizeOf } from './sizing';
import { Standing } from './Standing';
import { axesOf } from './axes';
import { ValueChoices } from './ValueChoices';
import { VariantList, type VariantListProps } from './VariantList';

interface ProductProps {
  item: ShopItem;
  via: string;
  /** The variant that is chosen at first, as it was asked for. */
  variant: string | undefined;
  /** Whether it was asked for because of something else than its size. */
  unsized: boolean;
}

/** Everything about a product: what there is to choose, who sells it, what it is like and what is beside
 * it. */
export function ProductView({ item, via, variant: asked, unsized }: ProductProps) {
  const { variant, open, missing, choose, refuse } = useVariant(item, asked, unsized);
  const offers = variant?.offers ?? item.offers;
  const [wanted, setWanted] = useState('');
  const offer = offers.find((each) => each.id === wanted) ?? offers[0];
  const names = useSellerNames(item);
  const reviewed = useReviews(item.id);
  const pictures = [...new Set([variant?.image, ...item.images].filter((each) => each !== undefined))];
  const now = offer?.price ?? item.price;
  const list = offer?.listPrice ?? (now === item.price ? item.listPrice : undefined);
  const available = offer === undefined ? item.available : offer.stock !== 0;
  const stock = open ? item.stock : (offer?.stock ?? variant?.stock ?? item.stock);
  return (
    <>
      <article className="item">
        <Gallery key={pictures[0]} pictures={pictures} item={item} />
        <div className="item-words">
          <Path item={item} />
          {item.brand !== '' && (
            <p className="card-brand">
              <SearchLink to={{ refinementList: { brand: [item.brand] } }}>{item.brand}</SearchLink>
            </p>
          )}
          <h1 id="item-title" tabIndex={-1}>
            {item.title}
          </h1>
          <Rated item={item} said={reviewed.listed?.totals} />
          <div className="item-price">
            <Price now={now} list={list} currency={offer?.currency || item.currency} />
            {saving(now, list) > 0 && <span className="badge badge-sale">{t.off(saving(now, list))}</span>}
          </div>
          <Standing item={item} />
          <StockLine stock={stock} available={available} />
          {item.variants.length > 1 && (
            <Variants item={item} chosen={variant} open={open} missing={missing} choose={choose} />
          )}
          <OfferList offers={offers} names={names} chosen={offer} choose={(each) => setWanted(each.id)} />
          <Buy
            key={`${variant?.id ?? ''} ${offer?.id ?? ''}`}
            item={item}
            variant={variant?.id ?? ''}
            offer={offer}
            available={available}
            via={via}
            open={open}
            refuse={refuse}
          />
          <Details item={item} />
          <PriceHistory item={item} variant={variant} now={now} />
          <ElsewhereList item={item} variant={variant} now={now} />
        </div>
      </article>
      <Below item={item} reviewed={reviewed} />
    </>
  );
}

/** What others say of the product, then what is beside it, which waits for that so that it is not moved;
 * where that takes too long it goes before it. Room is kept for both. */
function Below({ item, reviewed }: { item: ShopItem; reviewed: Reviewed }) {
  const { settled, late } = reviewed;
  const reviews = <Reviews key="reviews" reviewed={reviewed} ratings={item.rating === undefined ? 0 : item.ratingCount || 1} />;
  const beside = (
    <div key="beside" hidden={!settled && !late}>
      <Beside item={item} />
    </div>
  );
  return (
    <div className="below" data-waiting={!settled}>
      {late ? [beside, reviews] : [reviews, beside]}
    </div>
  );
}

/** The variant that is looked at: the one that was asked for, else the first that can be bought. Its size
 * counts as chosen only where the shopper chose it. */
function useVariant(item: ShopItem, asked: string | undefined, unsized: boolean) {
  const meant = item.variants.find((each) => each.id === asked);
  const [variant, setVariant] = useState<ShopVariant | undefined>(
    meant ?? item.variants.find((each) => each.stock !== 0) ?? item.variants[0],
  );
  const [open, setOpen] = useState((meant === undefined || unsized) && sizeOf(item) !== undefined);
  const [missing, setMissing] = useState(false);
  const choose = (chosen: ShopVariant, sized: boolean) => {
    setVariant(chosen);
    setOpen(open && !sized);
  };
  const refuse = () => {
    setMissing(true);
    focusSize();
  };
  return { variant, open, missing: missing && open, choose, refuse };
}

/** What there is to choose: value by value, or else variant by variant with its price. */
function Variants(props: VariantListProps) {
  const axes = axesOf(props.item);
  return axes.length > 0 ? <ValueChoices {...props} axes={axes} /> : <VariantList {...props} />;
}

/** Where the product stands in the shop, each step a link. */
function Path({ item }: { item: ShopItem }) {
  const names = (item.categories[0] ?? '').split(' > ').filter((name) => name !== '');
  return names.length === 0 ? null : (
    <nav className="path" aria-label={t.standsIn}>
      <ol>
        {names.map((name, level) => (
          <li key={name}>
            <SearchLink to={{ hierarchicalMenu: { 'categories.lvl0': names.slice(0, level + 1) } }}>
              {name}
            </SearchLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useSellerNames(item: ShopItem): Map<string, string> {
  const offers = [...item.offers, ...item.variants.flatMap((variant) => variant.offers)];
  const ids = [...new Set(offers.map((offer) => offer.seller))].filter((id) => id !== '').slice(0, 50);
  const [records] = useFetched(ids.join('\n'), async (signal) =>
    ids.length === 0 ? [] : fetchRecords(ids, signal),
  );
  return new Map(
    records.state !== 'there'
      ? []
      : records.value.map((each) => [String(each.objectID ?? each.id), String(each.name ?? each.objectID)]),
  );
}
