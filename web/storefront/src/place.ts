import { useMemo, useSyncExternalStore } from 'react';
import { home, isNowhere } from './config';
import { beginStep, comeBackLater, depthHere, goToStep, noteDepth } from './depth';

/** What lies over the search: a page of its own. The address bar alone says which one is open. */
export type Place =
  | { kind: 'item'; id: string; via: string; variant?: string; unsized?: true }
  | { kind: 'orders'; words: string }
  | { kind: 'order'; id: string }
  | { kind: 'cart' | 'checkout' | 'feed' | 'you' }
  /** An address that no page has. */
  | { kind: 'nowhere' };

/** The parameters of an address that are no part of a search. */
const OF_PLACES = ['item', 'via', 'variant', 'unsized', 'order', 'view', 'words'];
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
        ? [['item', place.id], ['via', place.via], ['variant', place.variant ?? ''], ['unsized', place.unsized === true ? '1' : '']]
        : place.kind === 'order'
          ? [['order', place.id]]
          : place.kind === 'orders'
            ? [['view', 'orders'], ['words', place.words]]
            : place.kind === 'nowhere'
              ? []
              : [['view', place.kind]];
  return all.filter(([, value]) => value !== '');
}

/** The place that an address means; none where it means only a search. */
export function readPlace(query: string): Place | null {
  const params = new URLSearchParams(query);
  const item = params.get('item');
  if (item !== null) {
    const variant = params.get('variant');
    return {
      kind: 'item',
      id: item,
      via: params.get('via') ?? '',
      ...(variant === null ? {} : { variant }),
      ...(params.has('unsized') ? { unsized: true } : {}),
    };
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
  return isNowhere() ? { kind: 'nowhere' } : readPlace(location.search);
}

function addressWith(place: Place | null): string {
  const kept = [...new URLSearchParams(location.search)].filter(([name]) => !isOfPlace(name));
  const written = new URLSearchParams([...kept, ...paramsOf(place)]).toString();
  return home() + (written === '' ? '' : `?${written}`);
}

/** The address of a place, for links. */
export function placeAddress(place: Place): string {
  return addressWith(place);
}

/** What had the focus among the results when a place was opened over them. */
let left: Element | null = null;

/** What is written with a step of the history. */
interface Step {
  step?: string;
  /** Whether a place was opened here, so that a step back closes it. */
  here?: boolean;
}

/** Opens a place as a new step of the browser's history. */
export function show(place: Place): void {
  if (openPlace() === null) {
    left = document.activeElement;
  }
  noteDepth();
  history.pushState({ here: true, step: beginStep() }, '', addressWith(place));
  window.dispatchEvent(new Event(CHANGED));
}

/** The same in the place of the step that is there. */
export function showInstead(place: Place): void {
  history.replaceState(history.state, '', addressWith(place));
  window.dispatchEvent(new Event(CHANGED));
}

/** Closes the place: a step back when it was opened here, else a changed address. */
export function hide(): void {
  if ((history.state as Step | null)?.here === true) {
    history.back();
  } else {
    leave();
  }
}

/** Goes from the place to the search as a new step. */
export function leave(): void {
  if (openPlace() !== null) {
    left = null;
    noteDepth();
    history.pushState({ step: beginStep() }, '', addressWith(null));
    window.dispatchEvent(new Event(CHANGED));
  }
}

/** Brings the shopper back to where they were among the results. */
export function comeBack(): void {
  window.scrollTo({ top: depthHere() });
  if (left instanceof HTMLElement && left.isConnected) {
    left.focus({ preventScroll: true });
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
  if (isNowhere()) {
    // What stands in an address that no page has is no search.
    return;
  }
  const open = openPlace();
  const made = readPlace(new URL(address, location.href).search);
  if (open !== null && made === null) {
    history.replaceState({ step: beginStep() }, '', address);
    history.pushState({ here: true, step: beginStep() }, '', addressWith(open));
  } else {
    noteDepth();
    history.pushState({ step: beginStep() }, '', open === null ? without(address) : address);
  }
  search = addressWith(null);
}

/** Tells the page that the address has changed; the search hears of it only when it is another one.
 * To be called before the search starts to listen. */
export function followAddress(): void {
  history.scrollRestoration = 'manual';
  search = addressWith(null);
  goToStep((history.state as Step | null)?.step);
  window.addEventListener('popstate', (event) => {
    goToStep((event.state as Step | null)?.step);
    window.dispatchEvent(new Event(CHANGED));
    if (addressWith(null) === search) {
      event.stopImmediatePropagation();
    } else {
      comeBackLater();
    }
    search = addressWith(null);
  });
}

/** No parameters that are written. */
const NOWHERE = '/';

function written(): string {
  return isNowhere() ? NOWHERE : new URLSearchParams(paramsOf(openPlace())).toString();
}

export function usePlace(): Place | null {
  const query = useSyncExternalStore(subscribe, written);
  return useMemo(() => (query === NOWHERE ? { kind: 'nowhere' } : readPlace(query)), [query]);
}
