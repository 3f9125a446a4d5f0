import { t } from '../texts';
import { isWordless } from '../words';

/** What the server says it did to the query, as it comes over the wire. */
export interface WireNotice {
  kind?: string;
  from?: string;
  to?: string;
}

/** What an answer says of the query beside what the widgets read. */
export interface Extended {
  _notices?: WireNotice[];
  queryAfterRemoval?: string;
}

/** What an answer says of its query; nothing before there is one. */
export function extendedOf(results: { _rawResults?: unknown }): Extended | undefined {
  return (results._rawResults as (Extended | undefined)[] | undefined)?.[0];
}

const TAGS = /<\/?em>/g;

/** The words between the tags that mark removed words in `queryAfterRemoval`. */
function removedWords(marked: string): string {
  return [...marked.matchAll(/<em>(.*?)<\/em>/g)].map((match) => match[1] ?? '').join(' ');
}

/** The words of a query that are not in what is left of it. */
function missingWords(query: string, left: string): string {
  const kept = new Set(left.toLowerCase().split(/\s+/));
  return query
    .split(/\s+/)
    .filter((word) => word !== '' && !kept.has(word.toLowerCase()))
    .join(' ');
}

/** The query as typed and as corrected, when it was; what differs in capitals alone was not. */
export function correction(notices: WireNotice[]): { from: string; to: string } | undefined {
  const { from = '', to = '' } = notices.find((notice) => isOf('CORRECTED', notice)) ?? {};
  return from === '' || to === '' || isSame(from, to) ? undefined : { from, to };
}

/** What a condition is on. */
type About = 'price' | 'size' | 'kind';

/** Words that became a condition, and the query without them. */
export interface Narrowed {
  on: About;
  words: string;
  rest: string;
}

/** The words that became conditions, as typed: those on prices, on sizes, and on kinds of items. */
export function narrowing(query: string, notices: WireNotice[]): Narrowed[] {
  const all = notices.filter((notice) => isOf('NARROWED', notice) && query.includes(notice.from || '\n'));
  return (['price', 'size', 'kind'] as const).flatMap((on) => {
    const typed = all.filter((notice) => about(notice) === on).map((notice) => notice.from ?? '');
    const rest = typed.reduce((left, words) => left.replace(words, ' '), query);
    return typed.length === 0 ? [] : [{ on, words: typed.map(strip).join(' '), rest: strip(rest) }];
  });
}

/** What a condition is on, by the filter that it became. */
function about({ to = '' }: WireNotice): About {
  if (/^"?kind"?:/.test(to)) {
    return 'kind';
  }
  return /\b(price|currency)\b/.test(to) ? 'price' : 'size';
}

/** The values that words about sizes became, any of which will do. */
export function sizesMeant(notices: WireNotice[]): [string, string][] {
  return notices
    .filter((notice) => isOf('NARROWED', notice) && about(notice) === 'size')
    .flatMap((notice) => (notice.to ?? '').split(' OR '))
    .flatMap((each): [string, string][] => {
      const [, attribute, value] = /^"?(.+?)"?:"?(.+?)"?$/.exec(each) ?? [];
      return attribute === undefined || value === undefined ? [] : [[attribute, value]];
    });
}

function strip(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words that items need not have, as they were corrected where they were. */
function leftOut(notices: WireNotice[]): string[] {
  return notices
    .filter((notice) => isOf('OPTIONAL', notice))
    .map((notice) => asCorrected(notice.from ?? '', notices))
    .filter((word) => word !== '');
}

/** What a typed word was corrected to; the word itself where that cannot be told. */
function asCorrected(word: string, notices: WireNotice[]): string {
  const { from, to } = correction(notices) ?? { from: '', to: '' };
  const typed = from.toLowerCase().split(/\s+/);
  const meant = to.split(/\s+/);
  return (typed.length === meant.length ? meant[typed.indexOf(word.toLowerCase())] : undefined) ?? word;
}

/**
 * The query, as corrected, with each word that was left out in quotes, so that items must have it;
 * nothing when no word was.
 */
export function withAllWords(query: string, notices: WireNotice[]): string | undefined {
  const words = leftOut(notices);
  if (words.length === 0 || query.includes('"')) {
    return undefined;
  }
  return words.reduce((text, word) => quoted(text, word), correction(notices)?.to ?? query);
}

function quoted(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}"])${escaped}(?![\\p{L}\\p{N}"])`, 'iu');
  return text.replace(whole, (found) => `"${found}"`);
}

function isOf(kind: string, notice: WireNotice): boolean {
  return notice.kind?.toUpperCase() === kind;
}

/** The other sentences to show above the results, without saying anything twice. */
export function sentences(
  query: string,
  notices: WireNotice[],
  queryAfterRemoval: string | undefined,
): string[] {
  if (isWordless(query)) {
    return [t.wordless(strip(query))];
  }
  const said = notices.flatMap((notice) => sentence(notice));
  const dropped = notices.filter((notice) => isOf('DROPPED', notice));
  const optional = leftOut(notices);
  if (optional.length > 0) {
    const all = optional.length >= query.trim().split(/\s+/).length;
    said.unshift(all ? t.anyOptional : t.optional(optional.join('”, “')));
  }
  if (dropped.length > 0) {
    said.unshift(t.dropped(dropped.map((notice) => notice.from ?? '').join(' ')));
  } else if (queryAfterRemoval !== undefined && queryAfterRemoval !== '') {
    const removed = TAGS.test(queryAfterRemoval)
      ? removedWords(queryAfterRemoval)
      : missingWords(query, queryAfterRemoval);
    if (removed !== '') {
      said.unshift(t.dropped(removed));
    }
  }
  return [...new Set(said)];
}

function sentence(notice: WireNotice): string[] {
  const { kind = '', from = '', to = '' } = notice;
  switch (kind.toUpperCase()) {
    case 'SYNONYM':
      return synonyms(from, to);
    case 'OTHER_NAME':
      return [t.otherName(from, to)];
    case 'JOINED':
      return [t.joined(from, to)];
    case 'UNMET':
      return [t.unmet[about(notice)](from)];
    default:
      return [];
  }
}

/** What else a word was searched as: its group has the word itself, too. */
function synonyms(from: string, to: string): string[] {
  const others = to.split(', ').filter((word) => !isSame(word, from));
  return others.length === 0 ? [] : [t.synonym(from, others.join(', '))];
}

function isSame(word: string, other: string): boolean {
  return strip(word).toLowerCase() === strip(other).toLowerCase();
}
