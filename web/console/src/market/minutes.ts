/** A minute or an hour as `GET …/market` tells it. */
export interface Minute {
  at: number;
  searches: number;
  empty: number;
  impressions: number;
  clicks: number;
  carts: number;
  orders: number;
  /** Those of which a search led to something. */
  orders_by_search: number;
  units: number;
  returns: number;
  money: Record<string, string>;
  refunded: Record<string, string>;
  impressions_by_kind: Record<string, number>;
  clicks_by_kind: Record<string, number>;
  units_by_kind: Record<string, number>;
  orders_by_kind: Record<string, number>;
  money_by_kind: Record<string, Record<string, string>>;
  refunded_by_kind: Record<string, Record<string, string>>;
  requests?: number;
  errors?: number;
  p50?: number;
  p95?: number;
  p99?: number;
}

/** The same minutes, some in one, so that a plot has few points. */
export function grouped(minutes: Minute[], size: number): Minute[][] {
  const out: Minute[][] = [];
  for (let from = 0; from < minutes.length; from += size) {
    out.push(minutes.slice(from, from + size));
  }
  return out;
}

type Counted = 'searches' | 'empty' | 'impressions' | 'clicks' | 'carts' | 'orders' | 'orders_by_search' | 'units' | 'returns' | 'requests' | 'errors';

export const sum = (minutes: Minute[], name: Counted): number =>
  minutes.reduce((all, each) => all + (each[name] ?? 0), 0);

/** A share of two counts; nothing when the second is none. */
export function share(minutes: Minute[], part: Counted, whole: Counted): number | null {
  const all = sum(minutes, whole);
  return all === 0 ? null : sum(minutes, part) / all;
}

export function largest(minutes: Minute[], name: 'p50' | 'p95' | 'p99'): number | null {
  const values = minutes.flatMap((each) => (each[name] === undefined ? [] : [each[name]]));
  return values.length === 0 ? null : Math.max(...values);
}

/** Currencies in which something was paid or paid back, the most paid first. */
export function currencies(minutes: Minute[]): string[] {
  const sums = new Map<string, number>();
  for (const each of minutes) {
    for (const [currency, amount] of [...Object.entries(each.money), ...Object.entries(each.refunded)]) {
      sums.set(currency, (sums.get(currency) ?? 0) + Number(amount));
    }
  }
  return [...sums].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}

export const paid = (minutes: Minute[], of: 'money' | 'refunded', currency: string): number =>
  minutes.reduce((all, each) => all + Number(each[of][currency] ?? 0), 0);

export type ByKind = 'impressions_by_kind' | 'clicks_by_kind' | 'units_by_kind' | 'orders_by_kind';

/** Counts by kind of item, the most first. */
export function byKind(minutes: Minute[], of: ByKind): [string, number][] {
  const sums = new Map<string, number>();
  for (const each of minutes) {
    for (const [kind, many] of Object.entries(each[of])) {
      sums.set(kind, (sums.get(kind) ?? 0) + many);
    }
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** What was paid for goods that a kind of item led to, or paid back for them. */
export const paidByKind = (minutes: Minute[], of: 'money_by_kind' | 'refunded_by_kind', kind: string, currency: string): number =>
  minutes.reduce((all, each) => all + Number(each[of][kind]?.[currency] ?? 0), 0);
