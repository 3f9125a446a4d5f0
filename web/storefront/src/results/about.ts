/** What the server takes a query to be about, as it comes over the wire. Nothing of it is markup. */
export interface LikelyCategory {
  path: string[];
  name: string;
}

type Tree = Record<string, unknown>;

/** The category menu has so many levels. */
const DEEPEST = 4;

/** A chip offers what is likely, and no long list. */
const LEAST = 0.15;
const MOST = 3;

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The categories to offer: likely ones that the shopper does not stand in already. */
export function likelyCategories(about: unknown, chosen: string[]): LikelyCategory[] {
  const seen = new Set<string>();
  return list(tree(about).categories)
    .filter((each) => Number(tree(each).probability) >= LEAST)
    .map((each) => list(tree(each).path).filter((name): name is string => typeof name === 'string'))
    .map((path) => path.slice(0, DEEPEST))
    .filter((path) => path.length > chosen.length && chosen.every((name, level) => path[level] === name))
    .filter((path) => {
      const value = path.join(' > ');
      return !seen.has(value) && seen.add(value);
    })
    .slice(0, MOST)
    .map((path, _, all) => ({ path, name: nameAmong(path, all) }));
}

/** The last name of a path, with the one above it where others end alike. */
function nameAmong(path: string[], all: string[][]): string {
  const last = path.at(-1) ?? '';
  const alike = all.filter((other) => other.at(-1) === last).length > 1;
  return path.slice(alike ? -2 : -1).join(' › ');
}

/** From this probability on a query counts as being about something. */
const LIKELY = 0.5;

/** A seller or creator whom a query most likely names. */
export interface NamedParty {
  attribute: 'seller' | 'creator';
  id: string;
  name: string;
}

/** Whom a query names; undefined for nobody. */
export function namedParty(about: unknown): NamedParty | undefined {
  const named = list(tree(about).intents)
    .map(tree)
    .find(({ intent, probability }) => (intent === 'shop' || intent === 'creator') && Number(probability) >= LIKELY);
  const { id, name } = tree(named?.party);
  return typeof id === 'string' && typeof name === 'string'
    ? { attribute: named?.intent === 'shop' ? 'seller' : 'creator', id, name }
    : undefined;
}

/** Whether a query is about an order that was made, or help after buying. */
export function wantsOrders(about: unknown): boolean {
  return list(tree(about).intents)
    .map(tree)
    .some(({ intent, probability }) => (intent === 'order' || intent === 'after-sales') && Number(probability) >= LIKELY);
}

/** The address of help with an order, when the query asks for that and the shop has some. */
export function helpAddress(about: unknown): unknown {
  return tree(about).help;
}
