import { find } from '../ask';
import type { ShopItem } from '../item/item';

const MOST = 10;

/** Lives on air, or else those that come. */
export async function fetchLives(signal: AbortSignal): Promise<ShopItem[]> {
  const live = { is: { kind: 'live' } };
  const { items } = await find({ filter: { and: [live, { is: { 'live.state': 'on_air' } }] }, size: MOST }, signal);
  // One may have ended between being found and being read.
  const onAir = items.filter((item) => item.live === 'on_air');
  return onAir.length > 0 ? onAir : (await find({ filter: live, size: MOST }, signal)).items;
}

/** Videos, the newest first. */
export async function fetchNewVideos(signal: AbortSignal): Promise<ShopItem[]> {
  return (await find({ filter: { is: { kind: 'video' } }, size: MOST, sort: ['-released'] }, signal)).items;
}
