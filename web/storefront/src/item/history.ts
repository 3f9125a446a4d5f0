import { ask } from '../ask';
import { shop } from '../config';
import type { PricedDay } from './stepLine';

/** What a product has cost. */
export interface History {
  currency: string;
  days: PricedDay[];
  /** The lowest price of the thirty days before today. */
  lowestBefore: { day: string; price: number } | undefined;
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
