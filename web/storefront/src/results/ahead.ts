import type { SearchResponses } from 'algoliasearch/lite';
import { shop } from '../config';
import { readItem } from '../item/item';
import { variantMeant } from '../item/meant';
import { keys } from '../keys';
import { asking, EAGER } from './asking';
import { type Extended, sizesMeant } from './notice';

type Json = Record<string, unknown>;
type Answer = SearchResponses<Json>;

/** The search of the page that was opened, asked before anything was there to show it. */
let asked: { requests: string; answer: Promise<Answer> } | undefined;

/** Asks for what words alone find while the browser still reads the program that shows it, and lets it
 * fetch the first pictures. It asks as the program will, which otherwise asks by itself. */
export function askSearchAhead(query: string): void {
  const request = {
    indexName: shop.catalogue,
    ...asking(),
    facets: ['*'],
    highlightPostTag: '__/ais-highlight__',
    highlightPreTag: '__ais-highlight__',
    page: 0,
    query,
  };
  const answer = fetchAnswer([request]);
  asked = { requests: inOrder([request]), answer };
  answer.then(
    ({ results }) => fetchPictures(results[0] as { hits?: Json[] } & Extended, query),
    () => undefined,
  );
}

async function fetchAnswer(requests: Json[]): Promise<Answer> {
  const response = await fetch(`/1/indexes/*/queries?${keys()}`, {
    method: 'POST',
    body: JSON.stringify({ requests }),
  });
  if (!response.ok) {
    throw new Error(`the shop answered ${response.status}`);
  }
  return (await response.json()) as Answer;
}

function fetchPictures({ hits = [], _notices = [] }: { hits?: Json[] } & Extended, words: string): void {
  for (const item of hits.slice(0, EAGER).map(readItem)) {
    const source = variantMeant(item, { chosen: {}, words, sizes: sizesMeant(_notices) })?.image ?? item.images[0];
    if (source !== undefined) {
      new Image().src = source;
    }
  }
}

/** The answer to some requests if just these were asked ahead, until others are asked. */
export function takeSearch(requests: readonly Json[]): Promise<Answer> | undefined {
  if (asked?.requests !== inOrder(requests)) {
    forgetSearch();
  }
  return asked?.answer;
}

/** Lets everything be asked anew. */
export function forgetSearch(): void {
  asked = undefined;
}

/** The same text for the same requests, in whichever order their fields stand. */
function inOrder(requests: readonly Json[]): string {
  const fields = ({ params, ...own }: Json) => Object.entries({ ...own, ...(params as Json | undefined) });
  return JSON.stringify(requests.map((each) => fields(each).filter(([, value]) => value !== undefined).sort()));
}
