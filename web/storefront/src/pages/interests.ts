/** What a shopper is taken to be interested in, as the shop tells it. */
export interface Interest {
  part: string;
  value: string;
  share: number;
}

const BAND = /^([\d.]+) to ([\d.]+)$/;

/** The interests to show.
 *
 * @param priced says a band of prices */
export function told(interests: Interest[], priced: (from: number, to: number) => string): Interest[] {
  return interests.map(({ part, value, share }) => {
    const [, from, to] = BAND.exec(value) ?? [];
    return { part, value: from === undefined ? value : priced(Number(from), Number(to)), share };
  });
}
