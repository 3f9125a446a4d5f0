/** Who the shopper is to the shop: a name that this browser made up at random. Whoever has it can see
 * the orders made with it, so it goes to this shop alone. */
const TOKEN = 'vitrine.shopper';
const PERSONAL = 'vitrine.personal';
const GOOD = /^[A-Za-z0-9_-]{32,128}$/;

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing has a new shopper at each visit.
  }
}

function made(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function read(): string {
  const token = kept(TOKEN);
  if (token !== null && GOOD.test(token)) {
    return token;
  }
  const fresh = made();
  keep(TOKEN, fresh);
  return fresh;
}

export const shopper: string = read();

/** Whether pages may be ordered by what the shopper did before. */
export function isPersonal(): boolean {
  return kept(PERSONAL) !== 'off';
}

export function rememberPersonal(wish: boolean): void {
  keep(PERSONAL, wish ? 'on' : 'off');
}
