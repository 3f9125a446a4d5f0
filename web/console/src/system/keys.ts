/** A key as the server tells of it. */
export interface Key {
  name: string;
  rights: string[];
  catalogues?: string[];
  until?: number;
  perMinute?: number;
}

/** A key that was just made, with its text. */
export interface Made extends Key {
  key: string;
}

/** What a key may be given, each with all before it. */
export const RIGHTS = [
  { word: 'search', allows: 'find and read items' },
  { word: 'view', allows: 'look behind the counter' },
  { word: 'merchandise', allows: 'write rules and synonyms' },
  { word: 'engineer', allows: 'write items and settings, choose models' },
  { word: 'admin', allows: 'everything' },
] as const;

/** What is typed into the form of a new key. */
export interface Typed {
  name: string;
  right: string;
  /** Those ticked among the catalogues that there are. */
  chosen: string[];
  /** Names of others. */
  others: string;
  until: string;
  rate: string;
}

/** What is wrong, by field. */
export type Faults = Partial<Record<'until' | 'rate', string>>;

const FASTEST = 1_000_000;

/** A key is over by the end of its last day. */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59Z`) + 1000;

/** What cannot be meant as it is typed. */
export function faults(typed: Typed, now: number): Faults {
  const rate = typed.rate.trim();
  const end = endOf(typed.until);
  return {
    ...(typed.until === '' || end > now ? {} : { until: Number.isNaN(end) ? 'A whole date; empty for ever.' : 'This day is over. A key that has ended opens nothing.' }),
    ...(rate === '' || (/^\d{1,7}$/.test(rate) && Number(rate) >= 1 && Number(rate) <= FASTEST)
      ? {}
      : { rate: 'A whole number from 1 to 1000000, in digits alone; empty for any number.' }),
  };
}

/** The catalogues that a new key is for; none for all. An admin's key is for all. */
export function catalogues(typed: Typed): string[] {
  const others = typed.others.split(/[\s,]+/).filter((each) => each !== '');
  return typed.right === 'admin' ? [] : [...new Set([...typed.chosen, ...others])];
}

/** What is asked of the server: fields that were left empty are left out; a key holds to the end of its last day. */
export function asked(typed: Typed): Record<string, unknown> {
  const only = catalogues(typed);
  return {
    name: typed.name.trim(),
    right: typed.right,
    ...(only.length > 0 ? { catalogues: only } : {}),
    ...(typed.until === '' ? {} : { until: endOf(typed.until) / 1000 }),
    ...(typed.rate.trim() === '' ? {} : { perMinute: Number(typed.rate) }),
  };
}

/** Whether a key opens nothing any more. */
export const hasEnded = (key: Key, now: number): boolean => key.until !== undefined && key.until * 1000 <= now;
