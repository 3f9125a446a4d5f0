import { t } from '../texts';

/** What the server says it did to the query, as it comes over the wire. */
export interface WireNotice {
  kind?: string;
  from?: string;
  to?: string;
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

/** The query as typed and as corrected, when it was. */
export function correction(notices: WireNotice[]): { from: string; to: string } | undefined {
  const { from = '', to = '' } = notices.find((notice) => isOf('CORRECTED', notice)) ?? {};
  return from === '' || to === '' ? undefined : { from, to };
}

/** Words that became a condition on prices, and the query without them. */
export interface Narrowed {
  words: string;
  rest: string;
}

/** The words that became a condition, as typed, when some did. */
export function narrowing(query: string, notices: WireNotice[]): Narrowed | undefined {
  const all = notices.filter((notice) => isOf('NARROWED', notice)).map((notice) => notice.from ?? '');
  const words = all.filter((typed) => typed !== '' && query.includes(typed));
  const rest = words.reduce((left, typed) => left.replace(typed, ' '), query);
  return words.length === 0
    ? undefined
    : { words: words.map(strip).join(' '), rest: strip(rest) };
}

function strip(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
  const said = notices.flatMap((notice) => sentence(notice));
  const dropped = notices.filter((notice) => isOf('DROPPED', notice));
  if (notices.some((notice) => isOf('OPTIONAL', notice))) {
    said.unshift(t.optional(dropped.length > 0));
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

function sentence({ kind = '', from = '', to = '' }: WireNotice): string[] {
  switch (kind.toUpperCase()) {
    case 'SYNONYM':
      return [t.synonym(from, to)];
    case 'JOINED':
      return [t.joined(from, to)];
    case 'UNMET':
      return [t.unmet(from)];
    default:
      return [];
  }
}
