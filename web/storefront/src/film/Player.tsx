import { useEffect, useRef } from 'react';
import { playtime } from '../format';
import type { ShopItem } from '../item/item';
import { PauseIcon, PlayIcon } from '../parts/icons';
import { PlaceLink } from '../parts/Link';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { t } from '../texts';
import { Caption } from './Caption';
import { useClock } from './clock';
import { DrawnFilm } from './DrawnFilm';
import { RealFilm } from './RealFilm';
import { playable, tagsAt } from './tags';
import { useOutOfSight } from './useOutOfSight';

/** How long a film is taken to be that does not say so. */
const SECONDS = 60;

/** A film that plays in its place, with the products that are seen at each second. Where the shop has
 * no film, one is drawn from the pictures of what it shows. */
export function Player({
  item,
  products,
  start,
  muted,
  sized,
  focused,
}: {
  item: ShopItem;
  products: ShopItem[];
  start: boolean;
  /** Whether it begins without sound. */
  muted?: boolean;
  /** Is told the size of a film of the shop in pixels, as soon as the browser knows it. */
  sized?: (width: number, height: number) => void;
  /** Whether it takes the focus when it comes, as it stands in the place of what had it. */
  focused?: boolean;
}) {
  const source = playable(item.source);
  const clock = useClock(item.id, item.seconds, source === undefined);
  const length = item.seconds ?? SECONDS;
  const { playing, second, play, pause } = clock;
  const now = tagsAt(item.tags, second);
  useEffect(() => {
    // A real film says by itself that it plays.
    if (start && source === undefined) {
      play();
    }
    // Only when it is opened.
  }, []);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused === true && document.activeElement === document.body) {
      frame.current?.querySelector<HTMLElement>('video, .player-bar button')?.focus({ preventScroll: true });
    }
    // Only when it comes.
  }, []);
  useOutOfSight(frame, () => {
    frame.current?.querySelector('video')?.pause();
    pause();
  });
  return (
    <div className="player" ref={frame}>
      <div className="player-screen">
        {source === undefined ? (
          <>
            <Picture source={item.images[0]} alt={item.title} letter={item.title} eager />
            <DrawnFilm item={item} products={products} length={length} second={second} playing={playing} />
          </>
        ) : (
          <RealFilm item={item} source={source} clock={clock} length={length} start={start} muted={muted === true} sized={sized ?? unheard} />
        )}
        <div className="player-over">
          {source === undefined && (playing || second > 0) && <Caption transcript={item.transcript} length={length} second={second} />}
          <Tags products={products.filter((each) => now.includes(each.id))} via={item.id} second={second} />
        </div>
      </div>
      {source === undefined && (
        <div className="player-bar">
          <button
            type="button"
            className="icon-button"
            aria-label={playing ? t.pause : t.play}
            onClick={playing ? pause : play}
          >
            {playing ? <PauseIcon /> : <PlayIcon />}
          </button>
          <input
            type="range"
            min="0"
            max={Math.ceil(length)}
            step="1"
            value={Math.floor(second)}
            aria-label={t.seek}
            aria-valuetext={playtime(second)}
            onChange={(event) => clock.seek(Number(event.currentTarget.value))}
          />
          <span className="player-time">
            {playtime(second)}
            {item.seconds !== undefined && ` / ${playtime(item.seconds)}`}
          </span>
        </div>
      )}
      {source === undefined && <p className="player-note player-drawn">{t.drawn}</p>}
    </div>
  );
}

/** Where nobody asks for the size. */
const unheard = () => undefined;

/** The products that are seen right now, over the film. */
function Tags({ products, via, second }: { products: ShopItem[]; via: string; second: number }) {
  return (
    <ul className="player-tags" aria-label={t.seenNow} data-second={Math.floor(second)}>
      {products.map((product) => (
        <li key={product.id} className="player-tag">
          <PlaceLink to={{ kind: 'item', id: product.id, via }}>
            <Picture source={product.images[0]} alt="" letter={product.title} />
            <span>
              <span className="player-tag-title">{product.title}</span>
              <Price now={product.price} list={product.listPrice} currency={product.currency} />
            </span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
