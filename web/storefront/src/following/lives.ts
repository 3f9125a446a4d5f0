import { find } from '../ask';
import type { ShopItem } from '../item/item';

/** More lives than anybody looks through. */
const MOST = 50;

/** What is on air comes before what comes, and that before what is over. */
const STATES: ShopItem['live'][] = ['on_air', 'announced', 'ended'];

/** Lives in the order of time: on air, those that began last first; announced, the next ones first; ended,
 * the latest first. Behind each come those that do not say when. */
export function inTime(lives: ShopItem[]): ShopItem[] {
  return [...lives].sort((one, other) => {
    const states = STATES.indexOf(one.live) - STATES.indexOf(other.live);
    return states === 0 ? byTime(one, other) : states;
  });
}

function byTime(one: ShopItem, other: ShopItem): number {
  const [a, b] = [Date.parse(one.starts), Date.parse(other.starts)];
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  }
  return one.live === 'announced' ? a - b : b - a;
}

/** The lives of creators, in the order of time. The shop shows none that is over, but one may have ended
 * between being found and being read. */
export async function fetchLivesOf(creators: string[], signal: AbortSignal): Promise<ShopItem[]> {
  const { items } = await find({ filter: { and: [{ is: { kind: 'live' } }, { is: { creator: creators } }] }, size: MOST }, signal);
  return inTime(items);
}
