import { type Brief, brief } from '../parts/brief';

/** Items that a search found. */
export interface Found {
  total?: number;
  hits: { id: string; item: Record<string, unknown> }[];
}

/** Items that were asked for by their ids; null for one that is not there. */
export interface Known {
  results: (Record<string, unknown> | null)[];
}

/** What may be meant: the item of that very id first, then those with such words. */
export function choices(id: string, known: Known | undefined, found: Found | undefined): Brief[] {
  const [own] = known?.results ?? [];
  const exact = own && own.objectID === id ? [brief(id, own)] : [];
  const others = (found?.hits ?? [])
    .filter((hit) => exact.every((each) => each.id !== hit.id))
    .map((hit) => brief(hit.id, hit.item));
  return [...exact, ...others];
}
