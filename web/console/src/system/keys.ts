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
  catalogues: string;
  until: string;
  rate: string;
}

/** What is asked of the server: fields that were left empty are left out; a key holds to the end of its last day. */
export function asked(typed: Typed): Record<string, unknown> {
  const catalogues = typed.catalogues.split(/[\s,]+/).filter((each) => each !== '');
  const day = Date.parse(`${typed.until}T23:59:59Z`);
  const rate = Number.parseInt(typed.rate, 10);
  return {
    name: typed.name.trim(),
    right: typed.right,
    ...(catalogues.length > 0 ? { catalogues } : {}),
    ...(Number.isNaN(day) ? {} : { until: Math.floor(day / 1000) + 1 }),
    ...(rate > 0 ? { perMinute: rate } : {}),
  };
}
