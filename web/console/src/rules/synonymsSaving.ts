import { inIndex } from '../api';
import { clashed, find, remove as removed, type Tagged, write } from '../tagged';
import { differing } from './differing';
import type { Synonyms } from './synonyms';

/** A group of synonyms that was not written, as somebody else wrote it first. */
export interface Taken {
  mine: Synonyms;
  /** The group as it is; nothing where it was removed. */
  theirs: Tagged<Synonyms> | undefined;
  /** What happened. */
  message: string;
}

const address = (catalogue: string, id: string) => inIndex(catalogue, `synonyms/${encodeURIComponent(id)}`);

function happened(seen: boolean, there: boolean): string {
  if (!there) {
    return 'The group of synonyms of these words was removed meanwhile. Nothing was saved.';
  }
  return seen ? 'The group of synonyms was changed elsewhere meanwhile. Nothing was saved.' : 'There is another group of synonyms of these words already. Nothing was saved.';
}

/**
 * Writes a group of synonyms, unless that would undo what somebody else wrote.
 *
 * @param seen the group that it is written over; nothing where there must be none
 * @returns what is in the way; nothing where the group is there now
 */
export async function add(catalogue: string, mine: Synonyms, seen: Tagged<Synonyms> | undefined): Promise<Taken | undefined> {
  try {
    await write(address(catalogue, mine.objectID), mine, seen);
    return undefined;
  } catch (error) {
    if (!clashed(error)) {
      throw error;
    }
  }
  const theirs = await find<Synonyms>(address(catalogue, mine.objectID));
  if (theirs !== undefined && differing(theirs.thing, mine).length === 0) {
    return undefined;
  }
  return { mine, theirs, message: happened(seen !== undefined, theirs !== undefined) };
}

/** Removes a group of synonyms, unless it is another one than was listed. */
export const remove = (catalogue: string, listed: Synonyms): Promise<void> => removed(address(catalogue, listed.objectID), listed);
