import { ask } from '../ask';
import type { CartLine } from '../cart/cart';
import { shop } from '../config';

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
}

export type Step = 'cancel' | 'return' | 'refund' | 'complaint' | 'review';

export interface Order {
  id: string;
  placed: number;
  shipped: number;
  delivered: number;
  returnable_until: number;
  state: 'placed' | 'shipped' | 'delivered' | 'cancelled';
  total: number;
  refunded: number;
  refunded_minor: number;
  currency: string;
  lines: OrderLine[];
  can: Step[];
  happened: Happening[];
  /** The line that words meant. */
  meant?: number;
}

/** Orders that words mean, and what is wished. */
export interface Meant {
  wish: '' | 'find' | 'where' | 'again' | Step;
  named: boolean;
  orders: Order[];
}

const wanted = (lines: CartLine[]) => ({ catalogue: shop.catalogue, lines });

export function fetchQuote(lines: CartLine[], signal: AbortSignal): Promise<Quote> {
  return ask('POST', '/v1/orders/quote', wanted(lines), signal);
}

/** Places an order for what the shopper was told it costs. */
export function placeOrder(lines: CartLine[], total: number, key: string): Promise<Order> {
  return ask('POST', '/v1/orders', { ...wanted(lines), total, key });
}

export function fetchOrders(words: string, signal: AbortSignal): Promise<Meant> {
  return ask('GET', `/v1/orders?${new URLSearchParams({ query: words })}`, undefined, signal);
}

export function fetchOrder(id: string, signal: AbortSignal): Promise<Order> {
  return ask('GET', `/v1/orders/${encodeURIComponent(id)}`, undefined, signal);
}

export function askAfter(id: string, step: Step, body: object): Promise<Order> {
  return ask('POST', `/v1/orders/${encodeURIComponent(id)}/${step}`, body);
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
