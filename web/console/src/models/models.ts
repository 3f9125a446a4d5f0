import { count, many, words } from '../format';

/** What `GET …/models` answers. */
export interface Listed {
  standing: Standing;
  versions: Version[];
  history: Deed[];
}

/** What was done with a version. */
export interface Deed {
  at: number;
  did: string;
  version: number;
  why: string;
  /** The name of the key of who did it; empty for the command line, and where it was not kept yet. */
  by: string;
}

/** A lesson that was begun, as `GET …/models/lessons` answers. */
export interface PastLesson {
  number: number;
  begun: number;
  /** Missing while it goes on, and where nobody saw its end. */
  ended?: number;
  outcome: 'running' | 'done' | 'failed' | 'broken off';
  /** Names of the heads that were learnt. */
  what: string;
  events: number;
  /** The version that it made; 0 for none. */
  version: number;
  /** The name of the key of who began it; empty for the command line. */
  by: string;
  note: string;
}

const SECOND = 1_000;
const MINUTE = 60;

/** How long a lesson took, in words; empty where its end is not known. */
export function took({ begun, ended }: PastLesson): string {
  if (ended === undefined) {
    return '';
  }
  const seconds = Math.round((ended - begun) / SECOND);
  return seconds < MINUTE ? `${seconds} s` : `${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;
}

/** Who did something, in words. */
export const doer = ({ by }: { by: string }): string => (by === '' ? 'by command' : by);

/** The share of shoppers that a canary ranks for, as the history tells it. */
const SHARE = /^for a share of ([\d.]+)$/;

/** What was done with a version, in words, and why where that says more. */
export function done({ did, why }: Deed): { what: string; why: string } {
  switch (did) {
    case 'tried': {
      const share = SHARE.exec(why)?.[1];
      return share === undefined ? { what: 'canary', why } : { what: `canary for ${Number((100 * Number(share)).toFixed(2))} % of shoppers`, why: '' };
    }
    case 'promoted':
      return { what: 'promoted: ranks for everybody', why };
    case 'confirmed':
      return { what: 'passed its trial: ranks for everybody', why };
    case 'rolled-back':
      return { what: 'rolled back by hand', why };
    case 'taken-back':
      return { what: 'rolled back by the guardrail', why };
    case 'shadowed':
      return { what: 'in shadow', why };
    case 'unshadowed':
      return { what: 'taken out of shadow', why };
    default:
      return { what: words(did), why };
  }
}

/** What came of a lesson, in words. */
export function outcome({ outcome: how, version, note }: PastLesson): string {
  switch (how) {
    case 'running':
      return 'goes on';
    case 'done':
      return `made version ${version}`;
    case 'failed':
      return `learnt nothing${note === '' ? '' : `: ${note}`}`;
    case 'broken off':
      return 'broken off, as the program ended';
  }
}

export interface Standing {
  live: number;
  /** The version that ranked before it, 0 for none. */
  before: number;
  /** The versions that ranked before it, the latest last, where the server tells them. */
  earlier?: number[];
  canary: number;
  share: number;
  shadow: number;
}

export interface Version {
  version: number;
  facts: Record<string, string>;
}

/** What `GET …/models/{version}` answers. */
export interface Shown extends Version {
  notes: Record<string, Record<string, string>>;
  looks: Record<string, Record<string, number>>;
}

/** The version that ranks after going back, 0 for none. */
export const earlier = (standing: Standing): number => (standing.earlier === undefined ? standing.before : (standing.earlier.at(-1) ?? 0));

/** What a version does now, in words; empty for nothing. */
export function rank(version: number, standing: Standing): string {
  if (version === standing.live) {
    return 'ranks';
  }
  if (version === standing.canary) {
    return `ranks for ${(100 * standing.share).toFixed(1)} %`;
  }
  if (version === standing.shadow) {
    return 'in shadow';
  }
  return version === earlier(standing) ? 'ranked before' : '';
}

const ranksForAll = (version: number): string =>
  version === 0 ? 'no learnt version will rank: the order is that of the weights in the configuration' : `version ${version} will rank again for all`;

/** What comes of going back, before it is done. */
export function goingBack(standing: Standing): string {
  const { live, canary } = standing;
  const then = canary > 0 ? `the canary of version ${canary} ends, and ${live === 0 ? ranksForAll(0) : `version ${live} ranks for all`}` : ranksForAll(earlier(standing));
  return `${then.charAt(0).toUpperCase()}${then.slice(1)}.`;
}

/** So many clicks the shop wants to have learnt from before it lets a version rank by itself, unless it is set otherwise. */
const FEWEST_CLICKS = 1000;

/** Why promoting a version is in doubt, in words; undefined where nothing is known against it. */
export function doubt({ version, facts }: Version): string | undefined {
  const clicks = Number(facts['click.hits'] || 'NaN');
  return clicks < FEWEST_CLICKS
    ? `Version ${version} learnt from ${many(clicks, 'click')}. The shop itself wants ${count(FEWEST_CLICKS)} before it lets a version rank, unless learn.fewest-clicks says otherwise.`
    : undefined;
}

/** Deeds that are about who ranks. */
const RANKING = ['promoted', 'tried', 'confirmed', 'rolled-back', 'taken-back'];

/** The version that goes on ranking for a share of the shoppers until the live one has proved itself; 0 for none, undefined where nothing is held back. */
export function heldBack({ standing, history }: Listed): number | undefined {
  const { live, canary } = standing;
  const last = [...history].reverse().find((each) => RANKING.includes(each.did) && (each.version === live || each.did.endsWith('-back')));
  return live > 0 && canary === 0 && last?.did === 'promoted' && earlier(standing) !== live ? earlier(standing) : undefined;
}

/** What came of going back, by what ranked before it and what ranks now. */
export function wentBack(before: Standing, now: Standing): string {
  const ranks = now.live === 0 ? 'No learnt version ranks now: the order is that of the weights in the configuration.' : `Version ${now.live} ranks`;
  if (before.canary > 0) {
    return `The canary of version ${before.canary} has ended. ${now.live === 0 ? ranks : `${ranks} for everybody.`}`;
  }
  return now.live === 0 ? ranks : `${ranks} again.`;
}

export interface Head {
  name: string;
  learnt: number;
  hits: number;
  auc: number;
  said: number;
  was: number;
  error: number;
}

/** The heads of a model by the facts of its training: those that learnt from something. */
export function heads(facts: Record<string, string>): Head[] {
  const number = (name: string) => Number(facts[name] ?? 'NaN');
  return Object.keys(facts)
    .filter((name) => name.endsWith('.auc') && !name.endsWith('page-auc'))
    .map((name) => name.slice(0, -'.auc'.length))
    .map((name) => ({
      name,
      learnt: number(`${name}.learnt`),
      hits: number(`${name}.hits`),
      auc: number(`${name}.auc`),
      said: number(`${name}.said`),
      was: number(`${name}.was`),
      error: number(`${name}.calibration-error`),
    }))
    .filter((head) => head.learnt > 0)
    .sort((a, b) => b.hits - a.hits);
}

export interface Bin {
  said: number;
  was: number;
  low: number;
  high: number;
}

const BIN = /^said ([\d.]+), was ([\d.]+) \[([\d.]+), ([\d.]+)\]/;

/** The bins of a head's calibration as notes tell them, by `HEAD.binN`. */
export function bins(notes: Record<string, string>, head: string): Bin[] {
  return Object.entries(notes)
    .filter(([name]) => name.startsWith(`${head}.bin`) || name.startsWith(`calibration.${head}.bin`))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap(([, text]) => {
      const found = BIN.exec(text);
      return found === null ? [] : [{ said: Number(found[1]), was: Number(found[2]), low: Number(found[3]), high: Number(found[4]) }];
    });
}

/** Features whose values are not those that were learnt from, most first. */
export function drift(notes: Record<string, string>): [string, number][] {
  return Object.entries(notes)
    .filter(([name]) => name.startsWith('drift.'))
    .map(([name, value]): [string, number] => [name.slice('drift.'.length), Number(value)])
    .sort((a, b) => b[1] - a[1]);
}
