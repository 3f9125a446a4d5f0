import { ask } from '../ask';
import { shop } from '../config';
import { fetchElsewhere } from './elsewhere';
import type { ShopItem, ShopVariant } from './item';
import type { PricedDay } from './stepLine';

/** What a product has cost. */
export interface History {
  currency: string;
  days: PricedDay[];
  /** The lowest price of the thirty days before today. */
  lowestBefore: { day: string; price: number } | undefined;
}

/** What a product has cost, and what the same thing has cost at other sellers. */
export interface Histories {
  own: History;
  /** Only those of the same currency. */
  others: History[];
}

/** Other sellers whose prices are looked back on. */
const SELLERS = 6;

/** The lowest price of each day over several histories, rising by day. */
export function lowestOfAll(all: PricedDay[][]): PricedDay[] {
  const lows = new Map<string, number>();
  for (const { day, low } of all.flat()) {
    lows.set(day, Math.min(low, lows.get(day) ?? low));
  }
  return [...lows].map(([day, low]) => ({ day, low })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days that are looked back on. */
export const DAYS = 90;

/** Days with what is to be paid now as the price of today, at the end of them.
 *
 * @param now undefined where it cannot be bought
 * @param today in UTC, such as `2026-03-01` */
export function upToNow(days: PricedDay[], now: number | undefined, today: string): PricedDay[] {
  return now === undefined ? days : [...days.filter(({ day }) => day < today), { day: today, low: now }];
}

/** Whether nothing that is known of the price was below what is to be paid now. */
export function wasNeverCheaper({ days, lowestBefore }: History, now: number | undefined): boolean {
  return now !== undefined && lowestBefore !== undefined && now <= lowestBefore.price && days.every(({ low }) => now <= low);
}

/** @param variant whose offers count, all of them where it is empty */
export async function fetchHistory(id: string, variant: string, signal: AbortSignal): Promise<History> {
  const path = `/v1/catalogues/${encodeURIComponent(shop.catalogue)}/items/${encodeURIComponent(id)}/prices`;
  const answer = await ask<{
    currency: string;
    days: PricedDay[];
    lowest_before?: { day: string; price: number };
  }>('GET', `${path}?days=${DAYS}&variant=${encodeURIComponent(variant)}`, undefined, signal);
  return { currency: answer.currency, days: answer.days, lowestBefore: answer.lowest_before };
}

/** The history of a product, or of the variant that is looked at, and of the same thing of the sellers
 * that are cheapest now. Those who fail are left out. */
export async function fetchHistories(item: ShopItem, variant: ShopVariant | undefined, signal: AbortSignal): Promise<Histories> {
  const [own, elsewhere] = await Promise.all([
    fetchHistory(item.id, variant?.id ?? '', signal),
    fetchElsewhere(item, variant, signal).catch(() => []),
  ]);
  const settled = await Promise.allSettled(
    elsewhere.slice(0, SELLERS).map((each) => fetchHistory(each.item.id, each.variant?.id ?? '', signal)),
  );
  const others = settled.flatMap((each) => (each.status === 'fulfilled' && each.value.currency === own.currency ? [each.value] : []));
  return { own, others };
}
