/** A judged set as `GET …/judged` tells it. */
export interface SetState {
  name: string;
  made: number;
  queries: number;
  judged: number;
  judgements: number;
  runs: number;
  last: number;
}

export interface Topic {
  id: string;
  text: string;
  filter: string;
  language: string;
  market: string;
  judged: number;
  own: number;
}

export interface Agreement {
  alpha: number | null;
  pairs: number;
  judges: number;
}

/** A pair of which judges think differently. */
export interface Disputed {
  query: string;
  text: string;
  item: string;
  title?: string;
  grades: Record<string, number>;
}

export interface JudgedSet {
  name: string;
  judge: string;
  agreement: Agreement;
  judgements: number;
  disputed: Disputed[];
  queries: Topic[];
}

export interface PoolItem {
  id: string;
  grade?: number;
  item?: { title: string; brand: string; kind: string; image: string; price?: number; currency: string; description: string };
}

export interface Measured {
  mean: number | null;
  low: number | null;
  high: number | null;
  queries: number;
}

export interface Run {
  number: number;
  at: number;
  stages: string;
  by: string;
  queries: number;
  judged: number;
  items: number;
  measures: Record<string, Measured>;
  p50_ms: number | null;
  p99_ms: number | null;
  models: string[];
  remarks: string[];
}

/** What one query came to in a run. */
export interface Answered {
  id: string;
  text: string;
  /** Where the set still has the query. */
  filter?: string;
  market?: string;
  judged: number;
  values: Record<string, number | null>;
}

export interface Running {
  state: string;
  set: string;
  stages: string;
  done: number;
  all: number;
  note: string;
  number: number;
}

export interface Runs {
  runs: Run[];
  running: Running;
  measures: Record<string, string>;
}

/** The grades, the best last; the place is the grade and the key to press. */
export const GRADES = ['irrelevant', 'complement', 'substitute', 'exact'] as const;

/** What a grade means, for who has not judged before. */
export const MEANING = [
  'it has nothing to do with what was asked',
  'it is not what was asked, but goes with it',
  'it could be taken in place of what was asked',
  'it is what was asked',
];

/** The grade of a key; nothing for other keys. */
export function gradeOf(key: string): number | undefined {
  return /^[0-3]$/.test(key) ? Number(key) : undefined;
}

/** The next item without a grade behind a place, from the front again where there is none behind. */
export function nextOpen(grades: (number | undefined)[], place: number): number | undefined {
  for (let by = 1; by <= grades.length; by++) {
    const at = (place + by) % grades.length;
    if (grades[at] === undefined) {
      return at;
    }
  }
  return undefined;
}

/** How many items of a query are judged at least, where there are as many. */
const DEEP = 10;

/**
 * Whether a judge has still to judge items of a query.
 *
 * @param sizes how many items were found for queries, as far as it is known, by the id of the query
 */
export function unfinished(topic: Topic, sizes: Record<string, number>): boolean {
  return topic.own < Math.min(DEEP, sizes[topic.id] ?? DEEP);
}

/** The next query that is not judged as deep as wanted, behind a query. */
export function nextTopic(topics: Topic[], id: string, sizes: Record<string, number>): Topic | undefined {
  const at = topics.findIndex((each) => each.id === id);
  return [...topics.slice(at + 1), ...topics.slice(0, Math.max(0, at))].find((each) => unfinished(each, sizes));
}

/** How far judges agree, in words. Bounds as Krippendorff gives them for what may be concluded. */
export function told(agreement: Agreement): string {
  if (agreement.alpha === null) {
    return agreement.pairs === 0 ? 'no pair was judged by two yet' : 'all grades are the same';
  }
  return agreement.alpha >= 0.8 ? 'good' : agreement.alpha >= 0.667 ? 'fair: conclude with care' : 'poor: talk about what grades mean';
}

export const number = (value: number | null | undefined, digits = 3): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** A difference with its sign. */
export const signed = (value: number | null): string => (value === null ? '–' : `${value === 0 ? '' : value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`);

/** The two runs that are compared unless others are chosen: the latest, and the one before it that was made alike. */
export function latestTwo(runs: Run[]): [number, number] {
  const after = runs.at(-1);
  const alike = runs.slice(0, -1).filter((run) => run.stages === after?.stages);
  const before = alike.at(-1) ?? runs.at(-2);
  return [before?.number ?? 0, after?.number ?? 0];
}

/** Queries of a run by a measure, the worst first; those that it leaves out come last. */
export const worstFirst = (queries: Answered[], measure: string): Answered[] =>
  [...queries].sort((a, b) => (a.values[measure] ?? Infinity) - (b.values[measure] ?? Infinity));
