/** What a preview of a change answers. */
export interface Changed {
  applies: boolean;
  applied: { id: string; did: string[]; not: string[] }[];
  changed: { places: number; appeared: number; gone: number; moved: number; total: number };
  before: Side;
  after: Side;
}

export interface Side {
  total: number;
  hits: { id: string; rank: number; title: string }[];
  redirect?: string;
}

export interface Suggested {
  queries: { text: string }[];
}

/** Queries that are asked most. */
export const popular = (suggested: Suggested): string[] => suggested.queries.map((each) => each.text);

/** What a change does to one query, in words. */
export function told(trial: Changed): string {
  const { places, appeared, gone, moved, total } = trial.changed;
  const missed = trial.applied.flatMap((rule) => rule.not);
  const less = missed.length > 0 ? ` Not done: ${missed.join('; ')}.` : '';
  if (trial.after.redirect !== undefined && trial.after.redirect !== trial.before.redirect) {
    return `The shopper is sent to ${trial.after.redirect}.${less}`;
  }
  if (places === 0) {
    return `${trial.applies ? 'It holds, but the page stays the same.' : 'It changes nothing for this query.'}${less}`;
  }
  const sum = total === 0 ? 'as many are found' : `${Math.abs(total)} ${total > 0 ? 'more' : 'fewer'} are found`;
  return `${places} of ${Math.max(trial.before.hits.length, trial.after.hits.length)} places change: ${appeared} came, ${gone} went, ${moved} moved; ${sum}.${less}`;
}

/** How many queries a change reaches. */
export function effect(trials: Changed[]): string {
  if (trials.length === 0) {
    return 'Nothing has been asked yet; type some queries.';
  }
  const reached = trials.filter((each) => each.changed.places > 0);
  const places = reached.reduce((sum, each) => sum + each.changed.places, 0);
  return `${reached.length} of ${trials.length} queries change, in ${places} places of their first ten.`;
}
