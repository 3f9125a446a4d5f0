import { useEffect, useState } from 'react';
import { fetchItem } from '../records';
import type { ShopItem } from '../item/item';

const AGAIN_MS = 10_000;

/** A live stream as it is by now: it turns to other products while one watches.
 *
 * @param watched whether anybody looks; else it stays as it is */
export function useFollowed(item: ShopItem, watched: boolean): ShopItem {
  const [last, setLast] = useState({ of: item, now: item });
  const follows = watched && item.kind === 'live' && item.live === 'on_air';
  useEffect(() => {
    if (!follows) {
      return undefined;
    }
    const stop = new AbortController();
    const timer = window.setInterval(() => {
      fetchItem(item.id, stop.signal).then((now) => now && setLast({ of: item, now }), () => undefined);
    }, AGAIN_MS);
    return () => {
      window.clearInterval(timer);
      stop.abort();
    };
  }, [item, follows]);
  return last.of === item ? last.now : item;
}
