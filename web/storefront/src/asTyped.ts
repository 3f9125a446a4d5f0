import type { Connector, UiState } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';

/** What the page knows of a search. `asTyped` is a query whose words are not to be corrected. */
export type IndexState = UiState[string] & { asTyped?: string };

/** A search for other words, from its first page on; these may be corrected again. Blank ones are none. */
export function asking(state: IndexState, query: string): IndexState {
  const { page: _, ...rest } = state;
  return { ...rest, query: query.trim() === '' ? '' : query };
}

/** A query to be searched for exactly as it is typed. */
export function askingAsTyped(state: IndexState, query: string): IndexState {
  return { ...asking(state, query), asTyped: query };
}

/** Whether the words of a search are taken as they are. */
export function isAsTyped({ query = '', asTyped }: IndexState): boolean {
  return query !== '' && query === asTyped;
}

type AsTyped = { $$type: 'vitrine.asTyped'; indexUiState: { asTyped: string } };

const connectAsTyped: Connector<AsTyped, Record<string, unknown>> = (_render, unmount) => () => ({
  $$type: 'vitrine.asTyped',
  init: () => undefined,
  dispose: ({ state }) => {
    unmount?.();
    return state.setQueryParameter('typoTolerance', undefined);
  },
  getWidgetUiState: ({ asTyped: _, ...state }, { searchParameters: { query, typoTolerance } }) =>
    typoTolerance === false && query !== undefined ? { ...state, asTyped: query } : state,
  getWidgetSearchParameters: (parameters, { uiState }) =>
    parameters.setQueryParameter('typoTolerance', isAsTyped(uiState) ? false : undefined),
});

/** Lets searches be for the words as typed. To be used once; and the query has to be changed through
 * `asking`, as the parameter that it sets would outlive the words that it is meant for. */
export function useAsTyped(): void {
  useConnector(connectAsTyped);
}
