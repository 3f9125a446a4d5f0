import { find } from '../ask';
import { fetchTrending } from '../suggest/suggestions';

/** Searches to begin with. */
export interface Beginnings {
  /** Whether others asked for these, rather than that there is much of them. */
  asked: boolean;
  searches: { text: string; trending: boolean }[];
}

/** Fewer searches of others say little of what there is. */
const FEWEST = 3;

/** Categories deep enough to be asked for by their names. */
const DEEP = 'categories.lvl2';

/** What others search for, or else the names of the largest categories. */
export async function fetchBeginnings(most: number, signal: AbortSignal): Promise<Beginnings> {
  const searches = await fetchTrending(most, signal);
  if (searches.length >= FEWEST) {
    return { asked: true, searches };
  }
  const { facets } = await find({ query: '', size: 0, facets: [DEEP] }, signal);
  return { asked: false, searches: largest(facets[DEEP]?.values ?? [], most) };
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Whether one name has all words of the other, as “Shoes & Accessories” has those of “Shoes”. */
function repeats(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few !== undefined && few.every((word) => many?.includes(word));
}

/** The last names of the paths of the largest categories, each once, and none that repeats a larger one. */
export function largest(values: { value: string; items: number }[], most: number): Beginnings['searches'] {
  const names = [...values]
    .sort((one, other) => other.items - one.items)
    .map(({ value }) => value.split(' > ').at(-1) ?? value);
  const once = names.reduce<string[]>((kept, name) => (kept.some((each) => repeats(each, name)) ? kept : [...kept, name]), []);
  return once.slice(0, most).map((text) => ({ text, trending: false }));
}
