import { find } from '../ask';
import type { ShopItem } from '../item/item';
import { fetchLivesOf } from './lives';

const MOST = 12;

/** What there is from those who are followed: their lives on air, then those that are announced by when
 * they begin, then what is new of them otherwise. */
export async function fetchFromFollowed(ids: string[], signal: AbortSignal): Promise<ShopItem[]> {
  const theirs = { or: [{ is: { creator: ids } }, { is: { seller: ids } }] };
  const others = { and: [theirs, { not: { is: { kind: 'live' } } }] };
  const [lives, latest] = await Promise.all([
    fetchLivesOf(ids, signal),
    find({ filter: others, size: MOST, sort: ['-released'] }, signal),
  ]);
  return [...lives.filter(({ live }) => live !== 'ended'), ...latest.items].slice(0, MOST);
}
