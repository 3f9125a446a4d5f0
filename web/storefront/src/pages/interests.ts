/** What a shopper is taken to be interested in, as the shop tells it. */
export interface Interest {
  part: string;
  value: string;
  share: number;
}

/** An interest, and how it stands beside the greatest of its part. */
export interface Told extends Interest {
  /** 0 to 1. */
  relative: number;
}

const BAND = /^([\d.]+) to ([\d.]+)$/;

/** The interests to show, each beside the greatest of its part.
 *
 * @param priced says a band of prices */
export function told(interests: Interest[], priced: (from: number, to: number) => string): Told[] {
  const most = (part: string) => Math.max(...interests.filter((each) => each.part === part).map(({ share }) => share));
  return interests.map(({ part, value, share }) => {
    const [, from, to] = BAND.exec(value) ?? [];
    return { part, value: from === undefined ? value : priced(Number(from), Number(to)), share, relative: share / most(part) };
  });
}
