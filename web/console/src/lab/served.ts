import { count } from '../format';
import type { Candidate, Placed } from './look';

/** A page that was kept, as the list has it. */
export interface Kept {
  search: string;
  at: number;
  query: string;
  found: number;
  shown: number;
  /** The rank of its first item, from 0. */
  from: number;
  /** What was asked, as a request has it; undefined for pages of the time before it was kept. */
  asked?: Asked;
}

/** A page that was kept, with what it was chosen from. */
export interface Served extends Kept {
  index?: number;
  models?: string[];
  /** The version of the model that ranked it, 0 for none; undefined where it is kept no more. */
  version?: number;
  features?: string[];
  candidates?: Candidate[];
}

export interface Asked {
  query: string;
  filter?: string;
  market?: string;
  language?: string;
  sort?: string[];
  contexts?: string[];
  searchable?: string[];
  typing?: boolean;
  correct?: boolean;
  rules?: boolean;
  personal?: boolean;
  layout?: string;
  from: number;
  size: number;
}

/** What a page was asked for besides its words, in words. */
export function conditions(asked: Asked | undefined): string[] {
  if (asked === undefined) {
    return [];
  }
  const named = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name} ${value}`]);
  return [
    ...(asked.filter === undefined ? [] : [asked.filter]),
    ...named('market', asked.market),
    ...named('language', asked.language),
    ...named('sorted by', asked.sort?.join(', ')),
    ...named('context', asked.contexts?.join(', ')),
    ...named('words in', asked.searchable?.join(', ')),
    ...(asked.typing === true ? ['still typing'] : []),
    ...(asked.correct === false ? ['as typed'] : []),
    ...(asked.rules === false ? ['without rules'] : []),
    ...(asked.personal === false ? ['not personal'] : []),
    ...named('laid out as', asked.layout),
    ...(asked.from > 0 ? [`from place ${asked.from + 1}`] : []),
  ];
}

/** The fields of the lab's address that ask for a page again. */
export function again({ query, asked }: Kept): Record<string, string> {
  const texts = ['filter', 'market', 'language', 'layout'] as const;
  const lists = ['sort', 'contexts', 'searchable'] as const;
  const flags = ['rules', 'personal', 'correct'] as const;
  return {
    q: query,
    ...Object.fromEntries(texts.flatMap((name) => (asked?.[name] === undefined ? [] : [[name, asked[name]]]))),
    ...Object.fromEntries(lists.flatMap((name) => (asked?.[name] === undefined ? [] : [[name, asked[name].join(',')]]))),
    ...Object.fromEntries(flags.flatMap((name) => (asked?.[name] === false ? [[name, 'off']] : []))),
    ...(asked?.typing === true ? { typing: 'on' } : {}),
    ...((asked?.from ?? 0) > 0 ? { from: String(asked?.from) } : {}),
    ...(asked === undefined ? {} : { size: String(asked.size) }),
  };
}

/** The items of a page as it was served. */
export const shownThen = ({ candidates, from }: Served): Placed[] =>
  (candidates ?? [])
    .filter((each) => each.position > 0)
    .sort((a, b) => a.position - b.position)
    .map((each, place) => ({ id: each.id, title: each.title ?? each.id, rank: from + place, score: each.last ?? each.first ?? each.recall }));

/** How much of what a page was chosen from is kept, in words. */
export function keptOf({ candidates, found }: Served): string {
  const all = candidates ?? [];
  const others = all.filter((each) => each.position === 0).length;
  const shown = all.length - others;
  return `the page as it was: its ${shown} ${shown === 1 ? 'item' : 'items'}, and ${others} of the others, of ${count(found)} found`;
}

/** A version by name, as pages tell what they were made by: `vectors=02ce…`. */
const versions = (models: string[]): Map<string, string> => new Map(models.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]));

/** What a page was made by that is another one now, each in words. */
export function otherwise(then: string[], now: string[]): string[] {
  const was = versions(then);
  const is = versions(now);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => `${name}: then ${was.get(name) ?? 'none'}, now ${is.get(name) ?? 'none'}`);
}
