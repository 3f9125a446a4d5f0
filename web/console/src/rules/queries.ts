import { ask, inCatalogue } from '../api';

/** So many queries are tried, or fewer where there are no more. */
const MOST = 50;

interface Asked {
  queries: { query: string }[];
}

interface Suggested {
  queries: { text: string; origin?: string }[];
}

/** Among so many queries those are looked for that a change is about. */
const KNOWN = 1000;

/** Queries to try a change on: those that shoppers asked, and where these are few, others of the catalogue's words. */
export interface Tried {
  asked: string[];
  made: string[];
  /** Others that shoppers asked, with the words that the change is about. */
  about: string[];
}

/**
 * The queries that shoppers ask most, filled up with suggestions, and those with some words.
 *
 * @param words what the change is about; empty where it is about all queries
 */
export async function usual(catalogue: string, words: string): Promise<Tried> {
  const log = await ask<Asked>('GET', inCatalogue(catalogue, `queries?order=searches&limit=${words === '' ? MOST : KNOWN}`));
  const found = chosen(log);
  const tried = found.asked.length === MOST ? found : chosen(log, await ask<Suggested>('POST', '/v1/suggest', { catalogue, query: '', queries: MOST, items: 0 }));
  return { ...tried, about: withWords(log, words, tried.asked) };
}

/** Queries of the log that have all of some words, those asked most first, without those that are tried anyway. */
function withWords(log: Asked, words: string, tried: string[]): string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((each) => each !== '');
  const others = new Set(tried.map((each) => each.toLowerCase()));
  const fits = (text: string) => !others.has(text) && wanted.every((each) => text.includes(each));
  return wanted.length === 0 ? [] : log.queries.map(({ query }) => query.trim()).filter((each) => fits(each.toLowerCase())).slice(0, MOST);
}

/** Each query once, those of the log first. */
export function chosen(log: Asked, suggested: Suggested = { queries: [] }): Tried {
  const wordy = [
    ...log.queries.map(({ query }) => ({ text: query.trim(), asked: true })),
    ...suggested.queries.map(({ text, origin }) => ({ text: text.trim(), asked: origin === 'asked' })),
  ].filter(({ text }) => text !== '');
  const once = wordy.filter(({ text }, at) => wordy.findIndex((each) => each.text.toLowerCase() === text.toLowerCase()) === at).slice(0, MOST);
  const words = (asked: boolean) => once.filter((each) => each.asked === asked).map((each) => each.text);
  return { asked: words(true), made: words(false), about: [] };
}

/** Where the queries are from, in words. */
export function source({ asked, made, about }: Tried): string {
  const more = about.length === 0 ? '' : `, and ${about.length} more with its words`;
  if (made.length === 0) {
    return `The ${asked.length} that shoppers asked most${more}.`;
  }
  return asked.length === 0
    ? `No shopper asked anything yet: ${made.length} made from the catalogue.`
    : `${asked.length} that shoppers asked, ${made.length} made from the catalogue${more}.`;
}
