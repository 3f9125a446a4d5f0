import { shop } from '../config';
import { readItem, type ShopItem } from '../item/item';
import { keys } from '../keys';

/** A part of a suggestion: what the shopper has typed, or what completes it. */
export interface Part {
  text: string;
  typed: boolean;
}

/** A filter that a suggestion stands for. */
export interface Choice {
  attribute: string;
  value: string;
}

interface Wire {
  text: string;
  parts: Part[];
  found?: number;
  found_exact?: boolean;
  attribute?: string;
  value?: string;
  origin?: 'recent' | 'asked' | 'catalogue' | 'order';
  trending?: boolean;
  in?: { attribute: string; value: string; found: number }[];
  id?: string;
  item?: Record<string, unknown>;
}

type Name = 'queries' | 'categories' | 'brands' | 'parties' | 'items' | 'lives';
type Lists = Record<Exclude<Name, 'parties'> | 'sellers' | 'creators', Wire[]> & {
  /** False while the words of a large catalogue are still being read. */
  ready?: boolean;
};

type Filtering = 'category' | 'brand' | 'seller' | 'creator';

/** One line of the list. */
export type Option =
  | { kind: 'query'; text: string; parts: Part[]; own: boolean; trending: boolean }
  | { kind: 'scope'; text: string; choice: Choice; place: string }
  | { kind: Filtering; text: string; parts: Part[]; choice: Choice; above: string }
  | { kind: 'item'; text: string; parts: Part[]; item: ShopItem };

/** Lines that belong together, under a heading. */
export interface Group {
  name: Name;
  options: Option[];
}

const SEPARATOR = ' > ';
const WANTED = { queries: 7, categories: 3, brands: 2, sellers: 1, creators: 2, items: 4, lives: 2, scopes: 1 };

async function ask(path: string, body: object, signal: AbortSignal): Promise<Lists> {
  const response = await fetch(`${path}?${keys()}`, {
    method: 'POST',
    body: JSON.stringify({ catalogue: shop.catalogue, ...body }),
    signal,
  });
  if (!response.ok) {
    throw new Error(`the shop answered ${response.status}`);
  }
  return (await response.json()) as Lists;
}

/** What may be meant by what is typed so far, and whether that is all the shop can say. */
export async function fetchSuggestions(
  query: string,
  recent: string[],
  signal: AbortSignal,
): Promise<{ groups: Group[]; ready: boolean }> {
  const nothing = query === '' ? { items: 0, lives: 0, sellers: 0, creators: 0 } : {};
  const lists = await ask('/v1/suggest', { query, recent, ...WANTED, ...nothing }, signal);
  return { groups: groups(lists, query), ready: lists.ready !== false };
}

/** What others search for, whoever asks; what the catalogue's own words suggest is not among it. */
export async function fetchTrending(
  most: number,
  signal: AbortSignal,
): Promise<{ text: string; trending: boolean }[]> {
  const none = { categories: 0, brands: 0, sellers: 0, creators: 0, items: 0, lives: 0, scopes: 0 };
  const lists = await ask('/v1/suggest', { query: '', queries: most, ...none }, signal);
  return lists.queries
    .filter((each) => each.origin === 'asked')
    .map((each) => ({ text: each.text, trending: each.trending === true }));
}

/** Searches beside one that was asked. */
export async function fetchRelated(query: string, signal: AbortSignal): Promise<string[]> {
  const lists = await ask('/v1/related', { query, size: 8 }, signal);
  return lists.queries.map((each) => each.text);
}

/** Groups that are names; those among which a name begins as the query does go first. */
const NAMES: Name[] = ['categories', 'brands', 'parties'];

/** The lists of the answer as groups of lines; groups without lines are left out. */
export function groups(lists: Lists, query = ''): Group[] {
  const onAir = new Set(lists.lives.map((each) => each.id));
  const all: Group[] = [
    { name: 'queries', options: lists.queries.flatMap(queryLines) },
    { name: 'categories', options: lists.categories.flatMap((each) => filter('category', each)) },
    { name: 'brands', options: lists.brands.flatMap((each) => filter('brand', each)) },
    {
      name: 'parties',
      options: [
        ...lists.creators.flatMap((each) => filter('creator', each)),
        ...lists.sellers.flatMap((each) => filter('seller', each)),
      ],
    },
    { name: 'lives', options: lists.lives.map(item) },
    { name: 'items', options: lists.items.filter((each) => !onAir.has(each.id)).map(item) },
  ];
  const names = all.filter((group) => NAMES.includes(group.name));
  const begun = (group: Group) => Number(group.options.some((each) => begins(each.text, query)));
  names.sort((one, other) => begun(other) - begun(one));
  return all.map((group) => (NAMES.includes(group.name) ? (names.shift() ?? group) : group)).filter((group) => group.options.length > 0);
}

/** Letters alone: neither their marks nor whether they are large. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const begins = (text: string, query: string): boolean => plain(text).startsWith(plain(query.trim()));

/** A query, and behind it the place where most of what it finds is. */
function queryLines(wire: Wire): Option[] {
  const { text, parts } = wire;
  const own = wire.origin === 'recent';
  const line: Option = { kind: 'query', text, parts, own, trending: wire.trending === true };
  const deepest = wire.in?.filter((each) => each.attribute === 'categories.lvl1')[0] ?? wire.in?.[0];
  if (deepest === undefined || own) {
    return [line];
  }
  const choice = { attribute: deepest.attribute, value: deepest.value };
  return [line, { kind: 'scope', text, choice, place: leaf(deepest.value) }];
}

function filter(kind: Filtering, wire: Wire): Option[] {
  const { text, parts, attribute, value } = wire;
  return attribute === undefined || value === undefined
    ? []
    : [{ kind, text, parts, choice: { attribute, value }, above: above(value) }];
}

function item(wire: Wire): Option {
  const read = readItem({ objectID: wire.id, ...wire.item });
  return { kind: 'item', text: wire.text, parts: wire.parts, item: read };
}

function leaf(path: string): string {
  return path.split(SEPARATOR).at(-1) ?? path;
}

/** The categories above the last one of a path. */
function above(path: string): string {
  const levels = path.split(SEPARATOR);
  return levels.slice(0, -1).join(' › ');
}
