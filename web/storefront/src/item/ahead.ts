import { fetchItem } from '../records';
import type { ShopItem } from './item';

/** The item of the page that was opened, asked before anything was there to show it. */
let asked: { id: string; item: Promise<ShopItem | undefined> } | undefined;

/** Asks for an item while the browser still reads the program that shows it, and lets it fetch its
 * picture. What fails is told by the one who takes it. */
export function askItemAhead(id: string): void {
  const item = fetchItem(id, new AbortController().signal);
  asked = { id, item };
  item.then(
    (found) => {
      if (found?.images[0] !== undefined) {
        new Image().src = found.images[0];
      }
    },
    () => undefined,
  );
}

/** What was asked of this item, once; afterwards it is asked anew. */
export function takeItem(id: string, signal: AbortSignal): Promise<ShopItem | undefined> {
  const taken = asked?.id === id ? asked.item : fetchItem(id, signal);
  asked = undefined;
  return taken;
}
