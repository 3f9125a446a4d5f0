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

/** The sentences to show above the results, without saying anything twice. */
export function sentences(
  query: string,
  notices: WireNotice[],
  queryAfterRemoval: string | undefined,
): string[] {
  const said = notices.flatMap((notice) => sentence(notice));
  const dropped = notices.filter((notice) => notice.kind?.toUpperCase() === 'DROPPED');
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
    case 'CORRECTED':
      return [t.corrected(from, to)];
    case 'SYNONYM':
      return [t.synonym(from, to)];
    case 'JOINED':
      return [t.joined(from, to)];
    default:
      return [];
  }
}
