import { ask } from './ask';
import { shop } from './config';
import { whereItStood } from './led';
import { shopper } from './shopper';

/** What the shopper did, as the shop's events are named. */
type Doing = { event: string } & Record<string, unknown>;

const PAUSE_MS = 400;
const MOST = 50;

let waiting: object[] = [];
let timer: number | undefined;

/** The visit: as long as this tab is open. */
export const session = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Tells the shop what the shopper did, soon and together with what comes meanwhile. Nothing waits for
 * it, and nothing is said when it fails: the shop learns a little less. */
export function tell(doing: Doing): void {
  const id = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  waiting.push({ id, at: Date.now(), catalogue: shop.catalogue, client: shopper, session, ...doing });
  timer ??= window.setTimeout(send, PAUSE_MS);
}

function send(): void {
  timer = undefined;
  const events = waiting.splice(0, MOST);
  if (events.length > 0) {
    ask('POST', '/v1/events', { events }).catch(() => undefined);
  }
  if (waiting.length > 0) {
    timer = window.setTimeout(send, PAUSE_MS);
  }
}

/** Forgets what was not sent yet. */
export function tellNothing(): void {
  waiting = [];
}

/** Sends what waits when the page goes away. */
export function tellAtTheEnd(): void {
  window.addEventListener('pagehide', send);
}

/** A card was chosen: from the results, where they led to it. */
export function chose(item: string): void {
  const stood = whereItStood(item);
  tell(
    stood === undefined
      ? { event: 'click', items: [{ item }] }
      : { event: 'click', query: stood.query, items: [{ item, position: stood.position }] },
  );
}

/** An item's own page was opened, from the video or live that shows it where `via` names one. */
export function looked(item: string, via: string): void {
  const led = via === '' ? {} : { query: searchBehind(via), via };
  tell({ event: 'view', items: [{ item }], ...led });
}

/** The search that led to an item, empty when none did. */
export function searchBehind(item: string): string {
  return whereItStood(item)?.query ?? '';
}
