import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeItems, type MockItem } from './items.ts';
import { reviews } from './reviews.ts';

interface Params {
  indexName: string;
  type?: string;
  facet?: string;
  facetQuery?: string;
  query?: string;
  typoTolerance?: boolean;
  page?: number;
  hitsPerPage?: number;
  facets?: string | string[];
  facetFilters?: (string | string[])[];
  numericFilters?: (string | string[])[];
}

const ITEMS = makeItems();

function valuesOf(item: MockItem, attribute: string): string[] {
  const value = attribute
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], item);
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
}

function hasFacet(item: MockItem, filter: string): boolean {
  const at = filter.indexOf(':');
  return valuesOf(item, filter.slice(0, at)).includes(filter.slice(at + 1));
}

function hasNumber(item: MockItem, filter: string): boolean {
  const [, attribute = '', operator = '', bound = ''] = /^(\w+)([<>=!]+)(.+)$/.exec(filter) ?? [];
  return valuesOf(item, attribute).some((value) =>
    operator === '>=' ? Number(value) >= Number(bound) : Number(value) <= Number(bound),
  );
}

function passes(item: MockItem, params: Params): boolean {
  const any = (filter: string | string[], test: (item: MockItem, one: string) => boolean) =>
    [filter].flat().some((one) => test(item, one));
  return (
    (params.facetFilters ?? []).every((filter) => any(filter, hasFacet)) &&
    (params.numericFilters ?? []).every((filter) => any(filter, hasNumber))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function matches(item: MockItem, words: string[]): boolean {
  const own = wordsOf(`${item.title} ${String(item.brand ?? '')}`);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

function highlighted(item: MockItem, words: string[]) {
  const value = item.title.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const found = words.find((each) => word.toLowerCase().startsWith(each));
    return found === undefined
      ? word
      : `__ais-highlight__${word.slice(0, found.length)}__/ais-highlight__${word.slice(found.length)}`;
  });
  return { title: { value, matchLevel: words.length > 0 ? 'full' : 'none', matchedWords: words } };
}

function facetNames(asked: string | string[] | undefined): string[] {
  const names = [asked ?? []].flat();
  return names.includes('*')
    ? ['brand', 'color', 'size', 'price', 'rating', 'available', 'material', 'connection', 'fit',
        'battery_hours', 'surface', 'drop_mm', 'capacity', 'power', 'layout', 'switches', 'socket',
        'categories.lvl0', 'categories.lvl1', 'categories.lvl2']
    : names;
}

function count(items: MockItem[], attribute: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    for (const value of new Set(valuesOf(item, attribute))) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function sorted(items: MockItem[], index: string): MockItem[] {
  const [, attribute, order] = /^products_(\w+)_(asc|desc)$/.exec(index) ?? [];
  if (attribute === undefined) {
    return items;
  }
  const way = order === 'asc' ? 1 : -1;
  return [...items].sort((a, b) => {
    const [x = '', y = ''] = [valuesOf(a, attribute)[0], valuesOf(b, attribute)[0]];
    return way * x.localeCompare(y, 'en', { numeric: true });
  });
}

/** The only slip that this server knows. */
function corrected({ query = '', typoTolerance = true }: Params): string {
  return typoTolerance ? query.replace(/\blmap\b/gi, 'lamp') : query;
}

/** All items for all words; when there are none, the items for ever fewer words. */
function found(params: Params): { items: MockItem[]; words: string[]; dropped: string[] } {
  const words = wordsOf(corrected(params));
  for (let kept = words.length; kept > 0; kept--) {
    const items = ITEMS.filter((item) => matches(item, words.slice(0, kept)));
    if (items.length > 0) {
      return { items, words: words.slice(0, kept), dropped: words.slice(kept) };
    }
  }
  return { items: words.length === 0 ? ITEMS : [], words, dropped: [] };
}

function search(params: Params) {
  const { items: matched, words, dropped } = found(params);
  const items = sorted(matched.filter((item) => passes(item, params)), params.indexName);
  const { page = 0, hitsPerPage = 20 } = params;
  const facets = facetNames(params.facets).map((name) => [name, count(items, name)] as const);
  const notices = dropped.map((from) => ({ kind: 'DROPPED', from, to: '' }));
  if (corrected(params) !== (params.query ?? '')) {
    notices.push({ kind: 'CORRECTED', from: params.query ?? '', to: corrected(params) });
  }
  const prices = items.flatMap((item) => valuesOf(item, 'price').map(Number));
  return {
    hits: items
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map((item) => ({ ...item, _highlightResult: highlighted(item, words) })),
    nbHits: items.length,
    nbPages: hitsPerPage === 0 ? 0 : Math.ceil(items.length / hitsPerPage),
    page,
    hitsPerPage,
    query: params.query ?? '',
    params: '',
    index: params.indexName,
    processingTimeMS: 1,
    facets: Object.fromEntries(facets.filter(([, values]) => Object.keys(values).length > 0)),
    facets_stats: prices.length === 0 ? {} : {
      price: { min: Math.min(...prices), max: Math.max(...prices), avg: 0, sum: 0 },
    },
    exhaustive: { nbHits: params.query !== 'kestrel', facetsCount: true },
    ...(dropped.length > 0 ? { queryAfterRemoval: words.join(' ') } : {}),
    ...(notices.length > 0 ? { _notices: notices } : {}),
  };
}

function searchValues(params: Params) {
  const wanted = (params.facetQuery ?? '').toLowerCase();
  const counts = count(found(params).items.filter((item) => passes(item, params)), params.facet ?? '');
  return {
    facetHits: Object.entries(counts)
      .filter(([value]) => value.toLowerCase().includes(wanted))
      .map(([value, items]) => ({ value, highlighted: value, count: items })),
    exhaustiveFacetsCount: true,
    processingTimeMS: 1,
  };
}

/** Titles that begin with what is typed, in place of suggestions. */
function suggest(query: string) {
  const words = wordsOf(query);
  const items = ITEMS.filter((item) => matches(item, words));
  const line = (text: string) => ({ text, parts: [{ text, typed: false }] });
  const brands = [...new Set(items.map((item) => String(item.brand ?? '')))].filter((brand) => brand !== '');
  return {
    queries: items.slice(0, 5).map((item) => line(item.title.toLowerCase())),
    categories: [],
    brands: brands.slice(0, 2).map((brand) => ({ ...line(brand), attribute: 'brand', value: brand })),
    items: query === '' ? [] : items.slice(0, 4).map((item) => ({ ...line(item.title), id: item.objectID, item })),
  };
}

async function bodyOf(request: IncomingMessage): Promise<{ requests: Params[]; query?: string }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Uint8Array);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { requests: Params[]; query?: string };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

/** Answers what the search client asks; the query `fail` makes it fail. */
export async function answer(request: IncomingMessage, response: ServerResponse, next: () => void) {
  const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (path === '/v1/suggest' || path === '/v1/related') {
    send(response, 200, suggest((await bodyOf(request)).query ?? ''));
    return;
  }
  const reviewed = /^\/v1\/catalogues\/\w+\/items\/([^/]+)\/reviews$/.exec(path)?.[1];
  if (reviewed !== undefined) {
    send(response, 200, reviews(decodeURIComponent(reviewed), searchParams));
    return;
  }
  if (!path.startsWith('/1/')) {
    next();
    return;
  }
  if (request.method === 'GET') {
    const id = decodeURIComponent(path.split('/').at(-1) ?? '');
    const item = ITEMS.find((each) => each.objectID === id);
    send(response, item === undefined ? 404 : 200, item ?? { message: 'no such item', status: 404 });
    return;
  }
  const { requests } = await bodyOf(request);
  if (requests.some((each) => each.query === 'fail')) {
    send(response, 400, { message: 'asked to fail', status: 400 });
    return;
  }
  send(response, 200, {
    results: requests.map((each) => (each.type === 'facet' ? searchValues(each) : search(each))),
  });
}
