import { time } from '../format';

/** What was written at once. */
export interface Revision {
  number: number;
  at: number;
  by: string;
  changes: { of: string; id: string; did: string }[];
}

const MOST = 5;

/** The first few of many lines as one. */
function few(lines: string[]): string {
  const rest = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

/** What was done, in a line. */
export const done = (revision: Revision): string => few(revision.changes.map((one) => `${one.of} ${one.id} ${one.did}`));

/** What undoing does to one of the things that were written. */
function back({ of, id, did }: Revision['changes'][number]): string {
  const named = `the ${of} ${id}`;
  if (did === 'added') {
    return `removes ${named}`;
  }
  return did === 'removed' ? `brings ${named} back` : `puts ${named} back as it was`;
}

/** What undoing does, in a line. */
export const undoing = (revision: Revision): string => few(revision.changes.map(back));

/** Whether a rule was written. */
export const wrote = (revision: Revision, rule: string): boolean => revision.changes.some(({ of, id }) => of === 'rule' && id === rule);

/** Later changes of the same rules and synonyms, which undoing writes over; the latest first. */
export function later(revisions: Revision[], revision: Revision): string[] {
  const named = (one: { of: string; id: string }) => `${one.of} ${one.id}`;
  const touched = new Set(revision.changes.map(named));
  return revisions
    .filter((each) => each.number > revision.number)
    .map((each) => ({ ...each, changes: each.changes.filter((one) => touched.has(named(one))) }))
    .filter((each) => each.changes.length > 0)
    .map((each) => `${time(each.at)}${each.by === '' ? '' : `, ${each.by}`}: ${done(each)}`);
}
