import { useMemo, useSyncExternalStore } from 'react';

/** What lies over the search: a page of its own. The address bar alone says which one is open. */
export type Place =
  | { kind: 'item'; id: string; via: string; variant?: string }
  | { kind: 'orders'; words: string }
  | { kind: 'order'; id: string }
  | { kind: 'cart' | 'checkout' | 'feed' | 'you' };

/** The parameters of an address that are no part of a search. */
const OF_PLACES = ['item', 'via', 'variant', 'order', 'view', 'words'];
const CHANGED = 'vitrine:place';

type Params = [name: string, value: string][];

export function isOfPlace(name: string): boolean {
  return OF_PLACES.includes(name);
}

/** The parameters of a place; those that say nothing are left out. */
export function paramsOf(place: Place | null): Params {
  const all: Params =
    place === null
      ? []
      : place.kind === 'item'
        ? [['item', place.id], ['via', place.via], ['variant', place.variant ?? '']]
        : place.kind === 'order'
          ? [['order', place.id]]
          : place.kind === 'orders'
            ? [['view', 'orders'], ['words', place.words]]
            : [['view', place.kind]];
  return all.filter(([, value]) => value !== '');
}

/** The place that an address means; none where it means only a search. */
export function readPlace(query: string): Place | null {
  const params = new URLSearchParams(query);
  const item = params.get('item');
  if (item !== null) {
    const variant = params.get('variant');
    return { kind: 'item', id: item, via: params.get('via') ?? '', ...(variant === null ? {} : { variant }) };
  }
  const order = params.get('order');
  if (order !== null) {
    return { kind: 'order', id: order };
  }
  const view = params.get('view');
  if (view === 'orders') {
    return { kind: 'orders', words: params.get('words') ?? '' };
  }
  return view === 'cart' || view === 'checkout' || view === 'feed' || view === 'you' ? { kind: view } : null;
}

export function openPlace(): Place | null {
  return readPlace(location.search);
}

function addressWith(place: Place | null): string {
  const kept = [...new URLSearchParams(location.search)].filter(([name]) => !isOfPlace(name));
  const written = new URLSearchParams([...kept, ...paramsOf(place)]).toString();
  return location.pathname + (written === '' ? '' : `?${written}`);
}

/** The address of a place, for links. */
export function placeAddress(place: Place): string {
  return addressWith(place);
}

/** Where the shopper was on the page of results, and what had the focus there. */
let left: { scroll: number; focus: Element | null } = { scroll: 0, focus: null };

/** Opens a place as a new step of the browser's history. */
export function show(place: Place): void {
  if (openPlace() === null) {
    left = { scroll: window.scrollY, focus: document.activeElement };
  }
  history.pushState({ here: true }, '', addressWith(place));
  window.dispatchEvent(new Event(CHANGED));
}

/** The same in the place of the step that is there. */
export function showInstead(place: Place): void {
  history.replaceState(history.state, '', addressWith(place));
  window.dispatchEvent(new Event(CHANGED));
}

/** Closes the place: a step back when it was opened here, else a changed address. */
export function hide(): void {
  if ((history.state as { here?: boolean } | null)?.here === true) {
    history.back();
  } else {
    leave();
  }
}

/** Goes from the place to the search as a new step. */
export function leave(): void {
  if (openPlace() !== null) {
    left = { scroll: 0, focus: null };
    history.pushState(null, '', addressWith(null));
    window.dispatchEvent(new Event(CHANGED));
  }
}

/** Brings the shopper back to where they were among the results. */
export function comeBack(): void {
  window.scrollTo({ top: left.scroll });
  if (left.focus instanceof HTMLElement && left.focus.isConnected) {
    left.focus.focus({ preventScroll: true });
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}

/** The address of a search alone, whatever place is open. */
export function without(address: string): string {
  const url = new URL(address, location.href);
  OF_PLACES.forEach((name) => url.searchParams.delete(name));
  return url.pathname + url.search;
}

/** The address of the search alone, as it was last. */
let search = '';

/**
 * Writes the address of another search as a step of the history. The address is made some time before
 * it is written; a place opened meanwhile stays open as the step after it, and one closed meanwhile
 * stays closed.
 */
export function pushSearch(address: string): void {
  const open = openPlace();
  const made = readPlace(new URL(address, location.href).search);
  if (open !== null && made === null) {
    history.replaceState(null, '', address);
    history.pushState({ here: true }, '', addressWith(open));
  } else {
    history.pushState(null, '', open === null ? without(address) : address);
  }
  search = addressWith(null);
}

/** Tells the page that the address has changed; the search hears of it only when it is another one.
 * To be called before the search starts to listen. */
export function followAddress(): void {
  history.scrollRestoration = 'manual';
  search = addressWith(null);
  window.addEventListener('popstate', (event) => {
    window.dispatchEvent(new Event(CHANGED));
    if (addressWith(null) === search) {
      event.stopImmediatePropagation();
    }
    search = addressWith(null);
  });
}

function written(): string {
  return new URLSearchParams(paramsOf(openPlace())).toString();
}

export function usePlace(): Place | null {
  const query = useSyncExternalStore(subscribe, written);
  return useMemo(() => readPlace(query), [query]);
}
