import { ask } from '../ask';
import { shop } from '../config';
import { readItem } from '../item/item';
import { isPersonal, shopper } from '../shopper';
import { session } from '../signals';
import type { Part } from './feed';

/** Cards that are asked for at a time. */
const CARDS = 6;

/** Fewer moving cards than this are no feed: then whatever is found is looked at. */
const FEW = 3;

/** What is looked at: videos, and lives on air. */
export const MOVING = 'kind:video OR (kind:live AND live.state:on_air)';

interface Answer {
  hits: { id: string; item: Record<string, unknown>; shown?: Record<string, unknown> }[];
  search?: string;
  next?: string;
}

/** The next cards of a feed, laid out by the shop as one card after the other: videos and lives, or
 * whatever is found where words find hardly any.
 *
 * @param words empty for whoever just looks
 * @param behind the part before, undefined for the first one */
export async function fetchPart(words: string, behind: Part | undefined, signal: AbortSignal): Promise<Part> {
  const moving = behind?.moving ?? true;
  const part = await fetchCards(words, moving, behind, signal);
  const few = words !== '' && behind === undefined && part.items.length < FEW;
  return few ? fetchCards(words, false, undefined, signal) : part;
}

async function fetchCards(words: string, moving: boolean, behind: Part | undefined, signal: AbortSignal): Promise<Part> {
  const body = {
    catalogue: shop.catalogue,
    query: words,
    layout: 'feed',
    size: CARDS,
    client: shopper,
    session,
    personal: isPersonal(),
    ...(moving ? { filter: MOVING } : {}),
    ...(behind === undefined ? {} : { search: behind.search, after: behind.next }),
  };
  const answer = await ask<Answer>('POST', '/v1/search', body, signal);
  return {
    items: answer.hits.map((hit) => readItem({ ...hit.item, objectID: hit.id, _shown: hit.shown })),
    search: answer.search ?? '',
    moving,
    next: answer.hits.length < CARDS ? '' : (answer.next ?? ''),
  };
}
