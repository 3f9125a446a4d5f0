/** How far the stars of one shopper lie from the mean, about: most shops' ratings spread like this. */
const SPREAD = 1.2;
/** Nineteen times of twenty. */
const SURE = 1.96;

/** Between which stars the true mean likely lies, when so many shoppers gave this mean; undefined when
 * nobody says how many. */
export function likelyStars(mean: number, count: number | undefined): [low: number, high: number] | undefined {
  if (count === undefined || count <= 0) {
    return undefined;
  }
  const off = (SURE * SPREAD) / Math.sqrt(count);
  return [Math.max(1, mean - off), Math.min(5, mean + off)];
}
