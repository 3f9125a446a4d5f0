import type { Hit } from 'instantsearch.js';
import type { ReactNode } from 'react';
import { Highlight } from 'react-instantsearch';
import { saving } from '../format';
import { readItem, type ShopItem } from '../item/item';
import { itemAddress, showItem } from '../item/opened';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { Stars } from '../parts/Stars';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import { KindBadge } from './KindBadge';

type AnyHit = Hit<Record<string, unknown>>;

const FEW = 5;
const DOTS = 5;

/** A hit on the page, with the words that matched marked. */
export function Card({ hit, eager }: { hit: AnyHit; eager: boolean }) {
  const item = readItem(hit);
  const marked = hit._highlightResult?.title !== undefined;
  return (
    <CardFrame item={item} eager={eager}>
      {marked ? <Highlight attribute="title" hit={hit} /> : item.title}
    </CardFrame>
  );
}

/** An item outside a search. */
export function PlainCard({ item }: { item: ShopItem }) {
  return (
    <CardFrame item={item} eager={false}>
      {item.title}
    </CardFrame>
  );
}

function CardFrame(props: { item: ShopItem; eager: boolean; children: ReactNode }) {
  const { item, eager, children } = props;
  const off = saving(item.price, item.listPrice);
  return (
    <article className={`card card-${item.kind}`} data-item={item.id} data-gone={!item.available}>
      <Picture source={item.images[0]} alt="" letter={item.brand || item.title} eager={eager} />
      <div className="badges">
        <KindBadge item={item} />
        {off > 0 && <span className="badge badge-sale">{t.off(off)}</span>}
      </div>
      <div className="card-words">
        <p className="card-brand">{item.brand || item.seller}</p>
        <h3 className="card-title">
          <a
            className="card-link"
            href={itemAddress(item.id)}
            onClick={(event) => {
              if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
                event.preventDefault();
                showItem(item.id);
              }
            }}
          >
            {children}
          </a>
        </h3>
        {item.rating !== undefined && <Stars rating={item.rating} count={item.ratingCount} />}
        <Dots colours={item.colours} />
        <Price
          now={item.price}
          list={item.listPrice}
          upTo={item.dearest}
          currency={item.currency}
        />
        {item.kind === 'product' && <StockLine stock={item.stock} available={item.available} />}
        {item.shown !== undefined && <ShownLine item={item.shown} live={item.kind === 'live'} />}
      </div>
    </article>
  );
}

/** The product that a film or a live stream is about, with its price. */
function ShownLine({ item, live }: { item: ShopItem; live: boolean }) {
  return (
    <div className="card-shown">
      <Picture source={item.images[0]} alt="" letter={item.brand || item.title} eager={false} />
      <div>
        <p className="card-shown-what">{live ? t.showingNow : t.shownHere}</p>
        <p className="card-shown-title">{item.title}</p>
        <Price
          now={item.price}
          list={item.listPrice}
          upTo={item.dearest}
          currency={item.currency}
        />
      </div>
    </div>
  );
}

function Dots({ colours }: { colours: string[] }) {
  if (colours.length < 2) {
    return null;
  }
  return (
    <p className="dots" role="img" aria-label={t.colours(colours.length)}>
      {colours.slice(0, DOTS).map((name) => (
        <Swatch key={name} name={name} />
      ))}
      {colours.length > DOTS && <span aria-hidden="true">{t.moreColours(colours.length - DOTS)}</span>}
    </p>
  );
}

/** Says what a shopper needs to know about the stock, nothing when there is plenty. */
export function StockLine({ stock, available }: { stock: number | undefined; available: boolean }) {
  if (!available) {
    return <p className="stock stock-gone">{t.soldOut}</p>;
  }
  return stock !== undefined && stock > 0 && stock <= FEW ? (
    <p className="stock stock-few">{t.onlyLeft(stock)}</p>
  ) : null;
}
