/** The key of whoever signed in. It lives as long as the tab and is sent as a header alone. */
const NAME = 'vitrine-key';

export function storedKey(): string {
  return sessionStorage.getItem(NAME) ?? '';
}

export function storeKey(key: string): void {
  sessionStorage.setItem(NAME, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(NAME);
}
