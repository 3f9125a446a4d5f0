/** A group of words as the server reads and writes it. */
export interface Synonyms {
  objectID: string;
  type: string;
  synonyms: string[];
  input?: string;
}

const split = (text: string): string[] => text.split(',').map((each) => each.trim()).filter((each) => each !== '');

/** The group that the form stands for; its id is made of its words, so that it is written once. */
export function group(from: string, words: string): Synonyms {
  const synonyms = split(words);
  const input = from.trim();
  const id = [input, ...synonyms].filter((each) => each !== '').join('-').toLowerCase().replaceAll(/\s+/g, '-').slice(0, 200);
  return input === ''
    ? { objectID: id, type: 'synonym', synonyms }
    : { objectID: id, type: 'oneWaySynonym', input, synonyms };
}

export const wordsOf = (each: Synonyms): string =>
  each.input === undefined ? each.synonyms.join(', ') : `${each.input} → ${each.synonyms.join(', ')}`;
