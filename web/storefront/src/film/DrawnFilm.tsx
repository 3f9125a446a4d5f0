import { useMemo } from 'react';
import type { ShopItem } from '../item/item';
import { placeAt, shots } from './drawn';

/** Ways in which a picture moves. */
const WAYS = 4;

interface DrawnProps {
  item: ShopItem;
  products: ShopItem[];
  length: number;
  second: number;
  playing: boolean;
}

/** A film drawn from pictures: one fades into the next, each moves slowly while it plays. The next one is fetched before it is seen. */
export function DrawnFilm({ item, products, length, second, playing }: DrawnProps) {
  const all = useMemo(() => shots(item, products, length), [item, products, length]);
  const now = placeAt(all, second);
  return (
    <div className="drawn" aria-hidden="true" data-playing={playing}>
      {all.slice(Math.max(0, now - 1), now + 2).map(({ from, picture }) => {
        const place = all.findIndex((each) => each.from === from);
        return (
          <span key={`${from} ${picture}`} className="drawn-shot" data-way={place % WAYS} data-next={place > now}>
            <img src={picture} alt="" decoding="async" width="400" height="400" />
          </span>
        );
      })}
    </div>
  );
}
