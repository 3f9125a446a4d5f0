import { useState } from 'react';
import { attributeName, saving } from '../format';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { Stars } from '../parts/Stars';
import { KindBadge } from '../results/KindBadge';
import { StockLine } from '../results/Card';
import { t } from '../texts';
import type { ShopItem, ShopVariant } from './item';
import { ShownItems } from './ShownItems';
import { VariantList } from './VariantList';

/** Everything about one item: pictures, what there is to choose, and what it is like. */
export function ItemView({ item }: { item: ShopItem }) {
  const [variant, setVariant] = useState<ShopVariant | undefined>(item.variants[0]);
  const pictures = [...new Set([variant?.image, ...item.images].filter((each) => each !== undefined))];
  const now = variant?.price ?? item.price;
  const list = variant === undefined ? item.listPrice : (variant.listPrice ?? sameList(item, variant));
  const available = variant === undefined ? item.available : variant.stock !== 0;
  return (
    <article className="item">
      <Gallery key={pictures[0]} pictures={pictures} item={item} />
      <div className="item-words">
        <p className="card-brand">{item.brand || item.seller}</p>
        <h2 id="item-title">{item.title}</h2>
        {item.rating !== undefined && <Stars rating={item.rating} count={item.ratingCount} />}
        <div className="item-price">
          <Price now={now} list={list} currency={variant?.currency || item.currency} />
          {saving(now, list) > 0 && (
            <span className="badge badge-sale">{t.off(saving(now, list))}</span>
          )}
        </div>
        {item.kind === 'product' && (
          <StockLine stock={variant?.stock ?? item.stock} available={available} />
        )}
        {item.source !== '' && item.kind !== 'product' && (
          <a className="button button-main" href={item.source} rel="noopener">
            {t.watch}
          </a>
        )}
        {item.variants.length > 1 && (
          <VariantList item={item} chosen={variant} choose={setVariant} />
        )}
        {item.bullets.length > 0 && (
          <ul className="bullets">
            {item.bullets.map((bullet) => (
              <li key={bullet}>{bullet}</li>
            ))}
          </ul>
        )}
        {item.shows.length > 0 && <ShownItems item={item} />}
        <Details item={item} />
        {item.description !== '' && (
          <section>
            <h3>{t.description}</h3>
            <p className="item-description">{item.description}</p>
          </section>
        )}
      </div>
    </article>
  );
}

function sameList(item: ShopItem, variant: ShopVariant): number | undefined {
  return variant.price === item.price ? item.listPrice : undefined;
}

function Gallery({ pictures, item }: { pictures: string[]; item: ShopItem }) {
  const [shown, setShown] = useState(0);
  return (
    <div className="gallery">
      <div className="gallery-main">
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

function Details({ item }: { item: ShopItem }) {
  const rows = item.attributes.filter(([, value]) => value.length < 200);
  const categories = item.categories[0];
  if (rows.length === 0 && categories === undefined) {
    return null;
  }
  return (
    <section>
      <h3>{t.details}</h3>
      <dl className="details">
        {categories !== undefined && (
          <div>
            <dt>{t.categories}</dt>
            <dd>{categories.split(' > ').join(' › ')}</dd>
          </div>
        )}
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{attributeName(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
