/** As many letters of a query as a table shows. */
const LONGEST = 80;
const KEPT = 70;

/** A long query cut to its beginning, without half a letter at its end; a short one as it is. */
export function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, KEPT).join('').trimEnd()}…`;
}
