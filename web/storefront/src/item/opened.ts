import { useSyncExternalStore } from 'react';

/** Which item is open is said by the address bar alone: `?item=ID`. */
export function openItem(): string | null {
  return new URLSearchParams(location.search).get('item');
}

const CHANGED = 'vitrine:item';

function addressWith(id: string | null): string {
  const query = new URLSearchParams(location.search);
  if (id === null) {
    query.delete('item');
  } else {
    query.set('item', id);
  }
  const written = query.toString();
  return location.pathname + (written === '' ? '' : `?${written}`);
}

export function itemAddress(id: string): string {
  return addressWith(id);
}

/** Opens an item as a new step of the browser's history. */
export function showItem(id: string): void {
  history.pushState({ ...history.state, item: id }, '', addressWith(id));
  window.dispatchEvent(new Event(CHANGED));
}

/** Closes the item: a step back when it was opened here, else a changed address. */
export function hideItem(): void {
  if ((history.state as { item?: string } | null)?.item !== undefined) {
    history.back();
    return;
  }
  history.replaceState(history.state, '', addressWith(null));
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}

let search = addressWith(null);

/**
 * Writes the address of another search as a step of the history. The address is made some time before
 * it is written; an item opened meanwhile stays open as the step after it, and one closed meanwhile stays closed.
 */
export function pushSearch(address: string): void {
  const open = openItem();
  const made = new URL(address, location.href).searchParams.get('item');
  if (open !== null && made !== open) {
    history.replaceState(null, '', address);
    history.pushState({ item: open }, '', addressWith(open));
  } else {
    history.pushState(null, '', address);
    if (made !== open) {
      history.replaceState(null, '', addressWith(null));
    }
  }
  search = addressWith(null);
}

/** Tells the page that the address has changed; the search hears of it only when it is another one.
 * To be called before the search starts to listen. */
export function followAddress(): void {
  window.addEventListener('popstate', (event) => {
    window.dispatchEvent(new Event(CHANGED));
    if (addressWith(null) === search) {
      event.stopImmediatePropagation();
    }
    search = addressWith(null);
  });
}

export function useOpenItem(): string | null {
  return useSyncExternalStore(subscribe, openItem);
}
