import { type Banner, shownBy } from './banner';

/** How a page differs from another, as counts of its places and items. */
export interface Difference {
  places: number;
  appeared: number;
  gone: number;
  moved: number;
  total: number;
}

/** What a preview of a change answers. */
export interface Changed {
  applies: boolean;
  applied: { id: string; did: string[]; not: string[] }[];
  changed: Difference;
  before: Side;
  after: Side;
}

export interface Side {
  total: number;
  /** Whether all were counted; what was not is not compared. */
  total_exact?: boolean;
  hits: { id: string; rank: number; title: string }[];
  redirect?: string;
  /** What rules give the page to show, as a search has it. */
  rendering?: unknown;
}

/** The banners on one side that are not on the other one. */
const onlyOn = (side: Side, other: Side): Banner[] => {
  const there = new Set(shownBy(other.rendering).map((each) => JSON.stringify(each)));
  return shownBy(side.rendering).filter((each) => !there.has(JSON.stringify(each)));
};

/** The banners that a change brings. */
const brought = ({ before, after }: Changed): Banner[] => onlyOn(after, before);

/** The banners that a change takes away. */
const taken = ({ before, after }: Changed): Banner[] => onlyOn(before, after);

const others = (trial: Changed): boolean => brought(trial).length > 0 || taken(trial).length > 0;

/** How one page differs from another, counted as the server counts it. */
export function difference(before: Side, after: Side): Difference {
  const old = before.hits.map((hit) => hit.id);
  const now = after.hits.map((hit) => hit.id);
  const longest = old.length > now.length ? old : now;
  return {
    places: longest.filter((_, place) => old[place] !== now[place]).length,
    appeared: now.filter((id) => !old.includes(id)).length,
    gone: old.filter((id) => !now.includes(id)).length,
    moved: now.filter((id, place) => old.includes(id) && old[place] !== id).length,
    total: after.total - before.total,
  };
}

const NOTHING: Difference = { places: 0, appeared: 0, gone: 0, moved: 0, total: 0 };

/** A preview of a rule that does not apply to the query. Two searches may differ by themselves, as time passes between them; that is not the rule's doing. */
export const untouched = (trial: Changed): Changed => ({ ...trial, after: trial.before, changed: NOTHING });

/** A preview as it differs from another page than the one that is served now. */
export const against = (before: Side, trial: Changed): Changed => ({ ...trial, before, changed: difference(before, trial.after) });

const elsewhere = ({ before, after }: Changed): boolean => before.redirect !== after.redirect;

/** How many more are found, as far as they were counted. */
const more = ({ before, after, changed }: Changed): number =>
  before.total_exact === false || after.total_exact === false ? 0 : changed.total;

/** Whether a shopper would see anything else. */
export const felt = (trial: Changed): boolean => trial.changed.places > 0 || more(trial) !== 0 || elsewhere(trial) || others(trial);

function sending({ before, after }: Changed): string {
  return after.redirect === undefined ? `The shopper is sent to ${before.redirect} no more.` : `The shopper is sent to ${after.redirect}.`;
}

const found = (total: number): string => (total === 0 ? 'as many are found' : `${Math.abs(total)} ${total > 0 ? 'more' : 'fewer'} ${Math.abs(total) === 1 ? 'is' : 'are'} found`);

function places(trial: Changed): string[] {
  const { places: n, appeared, gone, moved } = trial.changed;
  const total = more(trial);
  const most = Math.max(trial.before.hits.length, trial.after.hits.length);
  if (n > 0) {
    return [`${n} of ${most} places change: ${appeared} came, ${gone} went, ${moved} moved; ${found(total)}.`];
  }
  return total === 0 ? [] : [`The first ${most} places stay; ${found(total)}.`];
}

/** What a change does to one query, in words. */
export function told(trial: Changed): string {
  const missed = trial.applied.flatMap((rule) => rule.not);
  const named = (banner: Banner) => `the banner “${banner.title || banner.text}”`;
  const shown = [...brought(trial).map((banner) => `The shopper sees ${named(banner)}.`), ...taken(trial).map((banner) => `The shopper does not see ${named(banner)} any more.`)];
  const did = elsewhere(trial) ? [sending(trial), ...shown] : [...shown, ...places(trial)];
  const none = trial.applies ? 'It holds, but the page stays the same.' : 'It changes nothing for this query.';
  return [...(did.length === 0 ? [none] : did), ...(missed.length > 0 ? [`Not done: ${missed.join('; ')}.`] : [])].join(' ');
}

/** What a change does to one query, in a word or two. */
export function brief(trial: Changed): string {
  const { places: n } = trial.changed;
  const total = more(trial);
  if (elsewhere(trial)) {
    return `→ ${trial.after.redirect ?? 'the results'}`;
  }
  return [...(n > 0 ? [String(n)] : total === 0 ? [] : [`${total > 0 ? '+' : '−'}${Math.abs(total)} found`]), ...(others(trial) ? ['banner'] : [])].join(', ');
}

/** How many queries a change reaches. */
export function effect(trials: Changed[]): string {
  if (trials.length === 0) {
    return 'Nothing has been asked yet; type some queries.';
  }
  const reached = trials.filter(felt);
  const sum = reached.reduce((all, each) => all + each.changed.places, 0);
  const sent = reached.filter(elsewhere).length;
  const shown = reached.filter((each) => brought(each).length > 0).length;
  const hidden = reached.filter((each) => taken(each).length > 0).length;
  const where = sum > 0 || reached.length === 0 ? `, in ${sum} places of their first ten` : '';
  const also = [
    ...(sent > 0 ? [`${sent} of them send the shopper elsewhere`] : []),
    ...(shown > 0 ? [`${shown} of them show a banner`] : []),
    ...(hidden > 0 ? [`${hidden} of them lose a banner`] : []),
  ];
  return `${reached.length} of ${trials.length} queries change${where}${also.map((each) => `; ${each}`).join('')}.`;
}
