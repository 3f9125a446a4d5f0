/** What of a query can be looked for: nothing where it has no letter and no digit. */
export function asWords(query: string): string {
  return /[\p{L}\p{N}]/u.test(query) ? query : '';
}

/** Whether something was typed that cannot be looked for, such as a lone sign. */
export function isWordless(query: string): boolean {
  return query.trim() !== '' && asWords(query) === '';
}
