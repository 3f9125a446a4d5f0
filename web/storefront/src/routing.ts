import { type IndexState, isAsTyped } from './asTyped';
import { isOfPlace, paramsOf, type Place } from './place';

/** What a search is, in the words of the address bar. */
export type Route = [name: string, value: string][];

const CATEGORY = 'categories.lvl0';

/** The address of a search: short names for what everybody uses, `f.NAME` for other attributes. */
export function toRoute(state: IndexState, catalogue: string): Route {
  const route: Route = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '' && value !== ':') {
      route.push([name, value]);
    }
  };
  add('q', state.query);
  add('as-typed', isAsTyped(state) ? '1' : undefined);
  add('in', state.hierarchicalMenu?.[CATEGORY]?.join(' > '));
  add('price', state.range?.price);
  add('rating', state.numericMenu?.rating?.replace(/:$/, ''));
  add('available', state.toggle?.available === true ? '1' : undefined);
  for (const [attribute, values] of Object.entries(state.refinementList ?? {}).sort()) {
    values.forEach((value) => add(`f.${attribute}`, value));
  }
  add('sort', state.sortBy === undefined ? undefined : sortName(state.sortBy, catalogue));
  add('page', state.page !== undefined && state.page > 1 ? String(state.page) : undefined);
  return route;
}

/** The search that an address means; what it does not know it leaves out. */
export function fromRoute(route: Route, catalogue: string): IndexState {
  const state: IndexState = {};
  let asTyped = false;
  for (const [name, value] of route) {
    if (name === 'q') {
      state.query = value.trim() === '' ? '' : value;
    } else if (name === 'as-typed') {
      asTyped = value === '1';
    } else if (name === 'in') {
      state.hierarchicalMenu = { [CATEGORY]: value.split(' > ') };
    } else if (name === 'price' && /^[\d.]*:[\d.]*$/.test(value)) {
      state.range = { price: inOrder(value) };
    } else if (name === 'rating' && /^\d$/.test(value)) {
      state.numericMenu = { rating: `${value}:` };
    } else if (name === 'available') {
      state.toggle = { available: value === '1' };
    } else if (name === 'sort' && /^[a-z_]+$/.test(value)) {
      state.sortBy = `${catalogue}_${value}`;
    } else if (name === 'page' && /^[1-9]\d{0,4}$/.test(value)) {
      state.page = Number(value);
    } else if (name.startsWith('f.')) {
      const attribute = name.slice(2);
      state.refinementList ??= {};
      (state.refinementList[attribute] ??= []).push(value);
    }
  }
  return asTyped && state.query !== undefined ? { ...state, asTyped: state.query } : state;
}

/** Two ends of a range, the lower one first. */
function inOrder(range: string): string {
  const [from = '', to = ''] = range.split(':');
  return from !== '' && to !== '' && Number(from) > Number(to) ? `${to}:${from}` : range;
}

function sortName(index: string, catalogue: string): string | undefined {
  return index.startsWith(`${catalogue}_`) ? index.slice(catalogue.length + 1) : undefined;
}

/** The query string of a route, readable by people; the place that is open stays open. */
export function toQueryString(route: Route, place: Place | null): string {
  const all = new URLSearchParams([...route, ...paramsOf(place)]);
  const written = all.toString();
  return written === '' ? '' : `?${written}`;
}

export function readQueryString(query: string): Route {
  return [...new URLSearchParams(query)].filter(([name]) => !isOfPlace(name));
}
