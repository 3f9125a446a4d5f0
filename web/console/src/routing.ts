import { useSyncExternalStore } from 'react';

/** Where in the console one is: a page and what stands in its fields. */
export interface Route {
  page: string;
  params: URLSearchParams;
}

export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { page: path || 'lab', params: new URLSearchParams(query) };
}

/** The address of a page; fields that are empty are left out. */
export function to(page: string, params: Record<string, string> = {}): string {
  const filled = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  return `#/${page}${query === '' ? '' : `?${query}`}`;
}

export function go(page: string, params: Record<string, string> = {}): void {
  location.hash = to(page, params);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  return parse(useSyncExternalStore(subscribe, () => location.hash));
}
