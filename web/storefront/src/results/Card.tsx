import type { Hit } from 'instantsearch.js';
import { type ReactNode, useState } from 'react';
import { Highlight } from 'react-instantsearch';
import { saving } from '../format';
import { readItem, type ShopItem, type ShopVariant } from '../item/item';
import { sizeIsMeant, variantMeant, type Wish } from '../item/meant';
import { fetchItem, fetchItems } from '../records';
import { Player } from '../film/Player';
import { useFetched } from '../pages/useFetched';
import { AskIcon, PlayIcon } from '../parts/icons';
import { PlaceLink } from '../parts/Link';
import type { Place } from '../place';
import { chose } from '../signals';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { Stars } from '../parts/Stars';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import { KindBadge } from './KindBadge';

type AnyHit = Hit<Record<string, unknown>>;

const FEW = 5;
const DOTS = 5;

interface CardProps {
  hit: AnyHit;
  eager: boolean;
  /** What was asked for, by which a product shows the variant that is meant. */
  wish: Wish;
  why: (item: ShopItem) => void;
}

/** A hit on the page, with the words that matched marked. */
export function Card({ hit, eager, wish, why }: CardProps) {
  const item = readItem(hit);
  const variant = variantMeant(item, wish);
  const marked = hit._highlightResult?.title !== undefined;
  return (
    <CardFrame item={item} variant={variant} unsized={variant !== undefined && !sizeIsMeant(variant, wish)} eager={eager} why={why}>
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

interface FrameProps {
  item: ShopItem;
  variant?: ShopVariant | undefined;
  /** Whether the variant was meant for something else than its size. */
  unsized?: boolean;
  eager: boolean;
  why?: (item: ShopItem) => void;
  children: ReactNode;
}

function CardFrame({ item, variant, unsized = false, eager, why, children }: FrameProps) {
  const [playing, setPlaying] = useState(false);
  const priced = variant?.price === undefined ? item : variant;
  const available = item.available && variant?.stock !== 0;
  const to: Place = {
    kind: 'item',
    id: item.id,
    via: '',
    ...(variant === undefined ? {} : { variant: variant.id }),
    ...(unsized ? { unsized } : {}),
  };
  const off = saving(priced.price, priced.listPrice);
  return (
    <article className={`card card-${item.kind}`} data-item={item.id} data-gone={!available}>
      {playing ? (
        <PlayingCard id={item.id} />
      ) : (
        <Picture source={variant?.image ?? item.images[0]} alt="" letter={item.brand || item.title} eager={eager} />
      )}
      {item.kind === 'video' && !playing && (
        <button type="button" className="card-play" aria-label={t.playThis(item.title)} onClick={() => setPlaying(true)}>
          <PlayIcon />
        </button>
      )}
      <div className="badges">
        <KindBadge item={item} />
        {off > 0 && <span className="badge badge-sale">{t.off(off)}</span>}
      </div>
      <div className="card-words">
        <p className="card-brand">{item.brand || item.seller}</p>
        <h3 className="card-title">
          <PlaceLink className="card-link" to={to} before={() => chose(item.id)}>
            {children}
          </PlaceLink>
        </h3>
        {item.rating !== undefined && <Stars rating={item.rating} count={item.ratingCount} />}
        <Dots colours={item.colours} />
        <Price
          now={priced.price}
          list={priced.listPrice}
          upTo={priced === item ? item.dearest : undefined}
          currency={priced.currency || item.currency}
        />
        {item.kind === 'product' && <StockLine stock={variant?.stock ?? item.stock} available={available} />}
        {item.shown !== undefined && <ShownLine item={item.shown} live={item.kind === 'live'} />}
      </div>
      {why !== undefined && (
        <button type="button" className="card-why" aria-label={t.whyOf(item.title)} title={t.whyTitle} onClick={() => why(item)}>
          <AskIcon />
        </button>
      )}
    </article>
  );
}

/** A film that plays where its card is, with the products that it shows. */
function PlayingCard({ id }: { id: string }) {
  const [fetched] = useFetched(`film ${id}`, async (signal) => {
    const item = await fetchItem(id, signal);
    return item && { item, products: await fetchItems(item.shows.slice(0, FEW), signal) };
  });
  return fetched.state === 'there' && fetched.value !== undefined ? (
    <Player {...fetched.value} start focused />
  ) : (
    <div className="picture" role="status" aria-label={t.loading} />
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
