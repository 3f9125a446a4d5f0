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

/** Shares below this are of nothing that anybody turned to. */
const LEAST = 0.02;

const BAND = /^([\d.]+) to ([\d.]+)$/;

/** The interests to show: prices by what was turned to itself, each beside the greatest of its part.
 *
 * @param priced says a band of prices */
export function told(interests: Interest[], priced: (from: number, to: number) => string): Told[] {
  const prices = own(interests.filter(({ value }) => BAND.test(value))).map((each) => ({ ...each, value: priced(each.from, each.to) }));
  const first = interests.findIndex(({ value }) => BAND.test(value));
  const all = interests.flatMap((each, at) => (at === first ? prices : BAND.test(each.value) ? [] : [each]));
  const most = (part: string) => Math.max(...all.filter((each) => each.part === part).map(({ share }) => share));
  return all.map(({ part, value, share }) => ({ part, value, share, relative: share / most(part) }));
}

type Band = Interest & { from: number; to: number };

/** Bands of prices without the half of their neighbours that the shop counts with each; those that nobody turned to are left out. */
function own(interests: Interest[]): Band[] {
  const bands = interests
    .map((each): Band => {
      const [, from, to] = BAND.exec(each.value) ?? [];
      return { ...each, from: Number(from), to: Number(to) };
    })
    .sort((one, other) => one.from - other.from);
  const runs = bands.reduce<Band[][]>((all, band) => {
    const last = all.at(-1);
    return last?.at(-1)?.to === band.from ? [...all.slice(0, -1), [...last, band]] : [...all, [band]];
  }, []);
  return runs
    .flatMap((run) => apart(run.map(({ share }) => share)).map((share, at) => ({ ...(run[at] as Band), share })))
    .filter(({ share }) => share >= LEAST)
    .sort((one, other) => other.share - one.share);
}

/** Amounts, given each with half of what is on either side of it. */
function apart(sums: number[]): number[] {
  const weights: number[] = [];
  const rest: number[] = [];
  sums.forEach((sum, at) => {
    const left = 1 - (weights[at - 1] ?? 0) / 2;
    weights.push(0.5 / left);
    rest.push((sum - (rest[at - 1] ?? 0) / 2) / left);
  });
  return rest.reduceRight<number[]>((all, each, at) => [each - (weights[at] ?? 0) * (all[0] ?? 0), ...all], []);
}
