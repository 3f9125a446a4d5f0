import { ask, inCatalogue } from '../api';

/** So many queries are tried, or fewer where there are no more. */
const MOST = 50;

interface Asked {
  queries: { query: string }[];
}

interface Suggested {
  queries: { text: string; origin?: string }[];
}

/** Queries to try a change on: those that shoppers asked, and where these are few, others of the catalogue's words. */
export interface Tried {
  asked: string[];
  made: string[];
}

/** The queries that shoppers ask most, filled up with suggestions. */
export async function usual(catalogue: string): Promise<Tried> {
  const log = await ask<Asked>('GET', inCatalogue(catalogue, `queries?order=searches&limit=${MOST}`));
  if (chosen(log).asked.length === MOST) {
    return chosen(log);
  }
  return chosen(log, await ask<Suggested>('POST', '/v1/suggest', { catalogue, query: '', queries: MOST, items: 0 }));
}

/** Each query once, those of the log first. */
export function chosen(log: Asked, suggested: Suggested = { queries: [] }): Tried {
  const wordy = [
    ...log.queries.map(({ query }) => ({ text: query.trim(), asked: true })),
    ...suggested.queries.map(({ text, origin }) => ({ text: text.trim(), asked: origin === 'asked' })),
  ].filter(({ text }) => text !== '');
  const once = wordy.filter(({ text }, at) => wordy.findIndex((each) => each.text.toLowerCase() === text.toLowerCase()) === at).slice(0, MOST);
  const words = (asked: boolean) => once.filter((each) => each.asked === asked).map((each) => each.text);
  return { asked: words(true), made: words(false) };
}

/** Where the queries are from, in words. */
export function source({ asked, made }: Tried): string {
  if (made.length === 0) {
    return `The ${asked.length} that shoppers asked most.`;
  }
  return asked.length === 0
    ? `No shopper asked anything yet: ${made.length} made from the catalogue.`
    : `${asked.length} that shoppers asked, ${made.length} made from the catalogue.`;
}
