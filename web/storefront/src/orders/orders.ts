import { ask } from '../ask';
import type { CartLine } from '../cart/cart';
import { shop } from '../config';
import { withNamedChoices } from '../item/choice';

/** A good that the shop priced. Amounts end in `_minor` where they count smallest units. */
export interface PricedLine {
  item: string;
  variant: string;
  offer: string;
  title: string;
  choice: string;
  image: string;
  seller: string;
  quantity: number;
  price: number;
  currency: string;
}

/** What goods cost now, each by itself; one that cannot be had says why. */
export interface Quote {
  lines: (Partial<PricedLine> & { item: string; problem?: string })[];
  total?: number;
  total_minor?: number;
  currency?: string;
  good: boolean;
}

export interface OrderLine extends PricedLine {
  returned: number;
  refunded: number;
  kept: number;
  stars?: number;
  via?: string;
}

export interface Happening {
  what: 'cancelled' | 'return' | 'refund' | 'complaint' | 'review';
  at: number;
  line: number;
  pieces: number;
  reason: string;
  note: string;
  stars: number;
  /** What was written for other shoppers. */
  words: string;
}

export type Way = 'placed' | 'shipped' | 'delivered' | 'cancelled';

export type Step = 'cancel' | 'return' | 'refund' | 'complaint' | 'review';

export interface Order {
  id: string;
  placed: number;
  shipped: number;
  delivered: number;
  returnable_until: number;
  state: Way | 'partly-refunded' | 'refunded';
  /** How far it came, whatever was paid back since. */
  way: Way;
  total: number;
  refunded: number;
  refunded_minor: number;
  currency: string;
  lines: OrderLine[];
  can: Step[];
  happened: Happening[];
  /** Whether what is said of its goods is shown to other shoppers. */
  reviews_shown: boolean;
  /** The line that words meant. */
  meant?: number;
}

/** Orders that words mean, and what is wished. */
export interface Meant {
  wish: '' | 'find' | 'where' | 'again' | Step;
  named: boolean;
  /** The words that name goods. */
  goods: string;
  orders: Order[];
}

const wanted = (lines: CartLine[]) => ({ catalogue: shop.catalogue, lines });

export async function fetchQuote(lines: CartLine[], signal: AbortSignal): Promise<Quote> {
  const quote = await ask<Quote>('POST', '/v1/orders/quote', wanted(lines), signal);
  return { ...quote, lines: await withNamedChoices(quote.lines, signal) };
}

/** Places an order for what the shopper was told it costs. */
export function placeOrder(lines: CartLine[], total: number, key: string): Promise<Order> {
  return ask('POST', '/v1/orders', { ...wanted(lines), total, key });
}

/** The orders that words mean. A search that wishes for nothing is not about them, and takes them as they are. */
export async function fetchOrders(words: string, signal: AbortSignal): Promise<Meant> {
  const meant = await ask<Meant>('GET', `/v1/orders?${new URLSearchParams({ query: words })}`, undefined, signal);
  return words !== '' && meant.wish === '' ? meant : { ...meant, orders: await named(meant.orders, signal) };
}

export async function fetchOrder(id: string, signal: AbortSignal): Promise<Order> {
  const order = await ask<Order>('GET', `/v1/orders/${encodeURIComponent(id)}`, undefined, signal);
  return (await named([order], signal))[0] ?? order;
}

/** Asks for something after an order, and gives the order as it is then. */
export async function askAfter(order: Order, step: Step, body: object): Promise<Order> {
  const now = await ask<Order>('POST', `/v1/orders/${encodeURIComponent(order.id)}/${step}`, body);
  return { ...now, lines: now.lines.map((line, at) => ({ ...line, choice: order.lines[at]?.choice ?? line.choice })) };
}

/** Orders whose lines say what the values of a choice are. */
async function named(orders: Order[], signal: AbortSignal): Promise<Order[]> {
  const lines = await withNamedChoices(orders.flatMap((order) => order.lines), signal);
  let from = 0;
  return orders.map((order) => ({ ...order, lines: lines.slice(from, (from += order.lines.length)) }));
}

/** The end of an order's id, by which people name it. */
export function shortName(id: string): string {
  return id.slice(-6).toUpperCase();
}

const ORDERED = `vitrine.ordered.${shop.catalogue}`;

/** Whether anything was ordered here, so that a search is worth looking for among orders. */
export function hasOrdered(): boolean {
  try {
    return localStorage.getItem(ORDERED) !== null;
  } catch {
    return true;
  }
}

export function noteOrdered(): void {
  try {
    localStorage.setItem(ORDERED, '1');
  } catch {
    // Then every search is looked for among orders.
  }
}
