import { fetchOrders, hasOrdered, type Meant } from './orders';

/** Most characters that the order book takes. */
export const LONGEST_WORDS = 512;

/** Milliseconds that an answer of the search waits for that of the order book. */
const PATIENCE = 1_500;

/** A search as the widgets ask for it, and one of its answers, as far as they matter here. */
interface Asked {
  query?: unknown;
  params?: unknown;
}
type Result = Record<string, unknown>;

/** The words of a search that may mean an order; empty where there are none. */
export function wordsOf(requests: readonly Asked[]): string {
  const query = (requests[0]?.params as { query?: unknown } | undefined)?.query ?? requests[0]?.query;
  const words = typeof query === 'string' ? query.trim() : '';
  return words.length <= LONGEST_WORDS ? words : '';
}

/** Whether items have not all the words of a query, so that some may be a wish. */
export function lacksWords(result: Result | undefined): boolean {
  const notices: unknown = result?._notices;
  const kinds = (Array.isArray(notices) ? notices : []).map((notice: Result) => String(notice.kind).toLowerCase());
  return result?.nbHits === 0 || kinds.some((kind) => kind === 'dropped' || kind === 'optional');
}

/** Answers a search together with what its words mean among the shopper's orders, so that the page is
 * laid out once. Who ordered here has both asked at the same time; of anybody else the order book is asked
 * only where items lack words. What does not come in time is left out. */
export async function withOrders<A extends { results: unknown[] }>(
  requests: readonly Asked[],
  answering: Promise<A>,
): Promise<A> {
  const words = wordsOf(requests);
  const early = words !== '' && hasOrdered() ? heard(words) : undefined;
  const answer = await answering;
  const first = answer.results[0] as Result | undefined;
  const meant = await (early ?? (words !== '' && lacksWords(first) ? heard(words) : undefined));
  return meant === undefined
    ? answer
    : { ...answer, results: [{ ...first, _meant: meant }, ...answer.results.slice(1)] };
}

/** What the order book was asked last, which searches for the same words share while it is on its way. */
let last: { words: string; running: boolean; meant: Promise<Meant | undefined> } | undefined;

/** What words mean among the shopper's orders; undefined where that is not told in time. */
function heard(words: string): Promise<Meant | undefined> {
  if (last?.words !== words || !last.running) {
    const before = last?.words === words ? last.meant : undefined;
    const now = { words, running: true, meant: fetchOrders(words, AbortSignal.timeout(2 * PATIENCE)).catch(() => before) };
    void now.meant.finally(() => (now.running = false));
    last = now;
  }
  return Promise.race([last.meant, new Promise<undefined>((over) => setTimeout(over, PATIENCE))]);
}

/** What an answer of the search says of the shopper's orders. */
export function meantOf(results: object): Meant | undefined {
  return (results as { _meant?: Meant })._meant;
}

/** Wishes that are about an order and nothing else, unlike words such as "rating". */
const AFTERWARDS: Meant['wish'][] = ['find', 'where', 'again', 'cancel', 'return', 'refund', 'complaint'];

/** Wishes for which nobody looks around the shop; who orders again may. */
const DONE_WITH: Meant['wish'][] = ['where', 'cancel', 'return', 'refund', 'complaint'];

/** Whether a query is about orders alone, so that no product is meant by its words: it says so, and names
 * no good that only the shop has, or it wishes something of a good that was ordered.
 *
 * @param asked whether the query is taken to be about orders, whatever was ordered
 * @param lacking whether items lack some of its words */
export function meansOrdersAlone(asked: boolean, meant: Meant | undefined, lacking: boolean): boolean {
  if (asked) {
    return meant === undefined || !meant.named || meant.orders.length > 0;
  }
  return meant !== undefined && lacking && meant.named && meant.orders.length > 0 && DONE_WITH.includes(meant.wish);
}

/** Whether an order is asked for by a good that no order of this browser has.
 *
 * @param asked whether the query is taken to be about orders, whatever was ordered
 * @param lacking whether items lack some of its words */
export function meansNoOrder(asked: boolean, meant: Meant | undefined, lacking: boolean): boolean {
  return (
    meant !== undefined &&
    (asked || lacking) &&
    meant.named &&
    meant.orders.length === 0 &&
    AFTERWARDS.includes(meant.wish)
  );
}

/** The words for which the shop is looked through below what is said of orders; empty where nothing is said. */
export function goodsBeside(asked: boolean, meant: Meant | undefined, lacking: boolean): string {
  if (meant === undefined || !meant.named || meant.wish === '') {
    return '';
  }
  return meant.orders.length > 0 || meansNoOrder(asked, meant, lacking) ? meant.goods : '';
}
