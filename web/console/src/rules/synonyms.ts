/** A group of words as the server reads and writes it. */
export interface Synonyms {
  objectID: string;
  type: string;
  synonyms: string[];
  input?: string;
}

const split = (text: string): string[] => text.split(',').map((each) => each.trim()).filter((each) => each !== '');

/** The longest id that is its words whole; a longer one is cut and ends with what tells it from others. */
const LONGEST = 200;

/** A word as it stands in an id; what parts words there is written otherwise. */
const slug = (word: string): string => word.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/[%,>]/g, encodeURIComponent);

/** A number of a text, such that another text hardly has the same. */
function mark(text: string): string {
  let sum = 0n;
  for (let i = 0; i < text.length; i += 1) {
    sum = (sum * 1_000_003n + BigInt(text.charCodeAt(i))) % (2n ** 61n - 1n);
  }
  return sum.toString(36);
}

/** The id that a group has by its words and its direction: another group has another one, the same one is written once. */
function idOf(input: string, synonyms: string[]): string {
  const id = `${input === '' ? '' : `${slug(input)}>`}${synonyms.map(slug).join(',')}`;
  return id.length <= LONGEST ? id : `${[...id].slice(0, LONGEST).join('')}~${mark(id)}`;
}

/** The group that the form stands for. */
export function group(from: string, words: string): Synonyms {
  const synonyms = split(words);
  const input = from.trim();
  const objectID = idOf(input, synonyms);
  return input === '' ? { objectID, type: 'synonym', synonyms } : { objectID, type: 'oneWaySynonym', input, synonyms };
}

export const wordsOf = (each: Synonyms): string =>
  each.input === undefined ? each.synonyms.join(', ') : `${each.input} → ${each.synonyms.join(', ')}`;

/** In which direction a group holds. */
export const way = (each: Synonyms): string => (each.input === undefined ? 'both ways' : 'one way');

/** The group among others that says the same: the same words in any order, in the same direction, under whatever id. */
export function listedAs(groups: Synonyms[], mine: Synonyms): Synonyms | undefined {
  const said = ({ input = '', synonyms }: Synonyms) => JSON.stringify([slug(input.trim()), [...new Set(synonyms.map(slug))].sort()]);
  return groups.find((each) => said(each) === said(mine));
}
