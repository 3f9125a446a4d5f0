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
  window.addEventListener('popstate', changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(CHANGED, changed);
  };
}

export function useOpenItem(): string | null {
  return useSyncExternalStore(subscribe, openItem);
}
