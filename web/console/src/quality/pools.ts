/** What this browser knows of how many items there are to judge for the queries of a set. */

const place = (catalogue: string, set: string) => `vitrine.judging.${catalogue}/${set}`;

/** How many items were found for queries, by the id of the query. */
export function poolSizes(catalogue: string, set: string): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(catalogue, set)) ?? '{}');
    const known = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(known.filter((each): each is [string, number] => typeof each[1] === 'number'));
  } catch {
    return {};
  }
}

/** Notes how many were found. A browser that keeps nothing knows nothing. */
export function remember(catalogue: string, set: string, query: string, found: number): void {
  try {
    localStorage.setItem(place(catalogue, set), JSON.stringify({ ...poolSizes(catalogue, set), [query]: found }));
  } catch {
    // It is asked for again.
  }
}
