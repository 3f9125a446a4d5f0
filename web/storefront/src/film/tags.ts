import type { ProductTag } from '../item/item';

/** The products to tag at a second of a film: those that are seen then. */
export function tagsAt(tags: ProductTag[], second: number): string[] {
  return tags.filter((tag) => second >= tag.from && second < tag.to).map((tag) => tag.product);
}

/** What can be played in the page: a film at an address of the web or of this shop. */
export function playable(source: string, here: string = location.href): string | undefined {
  try {
    const url = new URL(source, here);
    const web = url.protocol === 'https:' || url.origin === new URL(here).origin;
    return source !== '' && web && /\.(mp4|webm|m4v|ogv|mov)$/i.test(url.pathname) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
