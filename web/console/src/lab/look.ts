/** What `POST /v1/catalogues/{catalogue}/look` answers. */
export interface Look {
  total: number;
  total_exact: boolean;
  hits: Hit[];
  notices: { kind: string; from: string; to: string }[];
  categories?: { path: string[]; value: string; probability: number }[];
  intents?: { intent: string; probability: number; party?: { id: string; name: string } }[];
  rules?: { id: string; did: string[]; not: string[] }[];
  words: Word[];
  trace: Line[];
  steps: { stage: string; step: string; optional: boolean }[];
  models: string[];
  features: string[];
  candidates: Candidate[];
  fate?: Fate;
  micros: number;
}

/** A word of the query as it was taken. */
export interface Word {
  typed: string;
  /** BCP 47 tag. */
  language: string;
  needed: boolean;
  unfinished: boolean;
  forms: Form[];
}

/** One way a word may stand in an item. */
export interface Form {
  kind: string;
  text: string;
  weight: number;
  items?: number;
}

export interface Hit {
  id: string;
  rank: number;
  score: number;
  kind: string;
  reasons: Reason[];
  item: Record<string, unknown>;
}

export interface Reason {
  feature: string;
  /** Null where it is not known. */
  value: number | null;
  weight: number;
}

export interface Line {
  stage: string;
  step: string;
  in: number;
  out: number;
  nanos: number;
  note: string;
}

export interface Candidate {
  id: string;
  title?: string;
  kind?: string;
  position: number;
  found_by: string[];
  recall: number | null;
  first: number | null;
  last: number | null;
  values: (number | null)[];
}

export interface Fate {
  id: string;
  outcome: string;
  rank: number;
  reasons: Reason[];
  notes: string[];
}

/** The fields of the lab as they stand in the address. */
export const FIELDS = [
  ...['q', 'market', 'user', 'filter', 'language', 'sort', 'contexts', 'searchable', 'layout', 'from', 'size', 'item'],
  ...['rules', 'personal', 'typing', 'correct', 'without', 'set', 'version', 'beside', 'besideset', 'besideversion', 'served', 'servedfrom'],
];

/** What is otherwise than in the shop. */
export interface Configuration {
  /** Steps that are left out. */
  without: string[];
  /** Numbers that are others, `key = value` line by line. */
  set: string;
  /** Which version of the model ranks, 0 for none; empty for the one that ranks for shoppers. */
  version: string;
}

/** One of the two configurations of an address. */
export const configuration = (params: URLSearchParams, steps: string, numbers: string, version: string): Configuration => ({
  without: list(params.get(steps)),
  set: params.get(numbers) ?? '',
  version: params.get(version) ?? '',
});

/** Lines of the form `key = value` as an object; what stands behind # is passed over. */
export function settings(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => line !== '')
      .map((line) => {
        const at = line.indexOf('=');
        return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
  );
}

/** A configuration in words. */
export function inWords({ without, set, version }: Configuration): string {
  const numbers = Object.entries(settings(set)).map(([key, value]) => `${key} = ${value}`);
  const steps = without.length === 0 ? [] : [`without ${without.join(', ')}`];
  const model = version === '' ? [] : [version === '0' ? 'no model' : `version ${version} of the model`];
  return [...steps, ...numbers, ...model].join('; ') || 'as the shop has it';
}

/** What the lab asks the server for. */
export function asked(params: URLSearchParams, { without, set, version }: Configuration): Record<string, unknown> {
  const text = (name: string) => params.get(name) ?? '';
  const filled = (names: string[], read: (text: string) => unknown) =>
    Object.fromEntries(names.filter((n) => text(n).trim() !== '').map((n) => [n, read(text(n))]));
  return {
    query: text('q'),
    size: Number(text('size')) || 20,
    candidates: 200,
    without,
    settings: settings(set),
    ...filled(['market', 'user', 'filter', 'language', 'layout', 'item'], (each) => each),
    ...filled(['sort', 'contexts', 'searchable'], (each) => list(each).map((one) => one.trim())),
    ...filled(['from'], Number),
    ...(version === '' ? {} : { version: Number(version) }),
    ...Object.fromEntries(['rules', 'personal', 'correct'].filter((n) => text(n) === 'off').map((n) => [n, false])),
    ...(text('typing') === 'on' ? { typing: true } : {}),
  };
}

export const list = (text: string | null): string[] => (text ?? '').split(',').filter((each) => each !== '');

export interface Stage {
  name: string;
  lines: Line[];
  nanos: number;
}

/** The lines of a trace by stage, in the order in which the stages came. */
export function stages(trace: Line[]): Stage[] {
  const out: Stage[] = [];
  for (const line of trace) {
    let stage = out.find((each) => each.name === line.stage);
    if (stage === undefined) {
      stage = { name: line.stage, lines: [], nanos: 0 };
      out.push(stage);
    }
    stage.lines.push(line);
    stage.nanos += line.nanos;
  }
  return out;
}

export interface Parts {
  /** What the score is made of, the largest first. */
  counted: (Reason & { share: number })[];
  /** What only tells, such as what each head of a model expects. */
  told: Reason[];
  /** Values of features that a model looked at, which add nothing by themselves. */
  seen: Reason[];
}

/**
 * A score in its parts.
 *
 * @param features names of the features that there are
 */
export function parts(reasons: Reason[], features: string[]): Parts {
  const counted = reasons
    .filter((each) => each.weight !== 0)
    .map((each) => ({ ...each, share: (each.value ?? 0) * each.weight }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const others = reasons.filter((each) => each.weight === 0);
  const known = new Set(features);
  return { counted, told: others.filter((each) => !known.has(each.feature)), seen: others.filter((each) => known.has(each.feature)) };
}

/** How a form reads: a start goes on, a phrase is in quotes. */
export function shown({ kind, text }: Form): string {
  return kind === 'start' ? `${text}…` : kind === 'phrase' || text.includes(' ') ? `“${text}”` : text;
}

/** An item of a page that stands beside another. */
export interface Placed {
  id: string;
  title: string;
  /** From 0, over all pages. */
  rank: number;
  score: number | null;
}

export interface Moved {
  hit: Placed;
  /** Its place on the other page, from 0; undefined when it is not there. */
  other: number | undefined;
}

/** Each hit of a page with its place on another one. */
export function moved(page: Placed[], other: Placed[]): Moved[] {
  const places = new Map(other.map((hit, place) => [hit.id, place]));
  return page.map((hit) => ({ hit, other: places.get(hit.id) }));
}

/** How two pages differ, in words. */
export function difference(before: Placed[], after: Placed[]): string {
  const rows = moved(after, before);
  const came = rows.filter((row) => row.other === undefined).length;
  const gone = moved(before, after).filter((row) => row.other === undefined).length;
  const shifted = rows.filter((row, place) => row.other !== undefined && row.other !== place).length;
  if (came + gone + shifted === 0) {
    return 'The two pages are the same.';
  }
  return `${came} came, ${gone} went, ${shifted} moved.`;
}

export const title = (hit: Hit): string => (typeof hit.item.title === 'string' ? hit.item.title : hit.id);

/** The items of a page. */
export const placed = (hits: Hit[]): Placed[] => hits.map((hit) => ({ id: hit.id, title: title(hit), rank: hit.rank, score: hit.score }));

const OUTCOMES: Record<string, string> = {
  on_page: 'It is on the page.',
  ranked_below: 'It is ranked, but on another page.',
  cut_by_first_stage: 'So many others stand before it that no page is deep enough to show it.',
  unfit: 'The final stage left it out: it hardly fits what was asked.',
  not_recalled: 'No path found it: it does not hold the words that were needed.',
  filtered_out: 'It does not pass a filter, or a rule hides it.',
  unknown_item: 'There is no such item, or it is not searchable yet.',
};

export const outcome = (name: string): string => OUTCOMES[name] ?? name;
