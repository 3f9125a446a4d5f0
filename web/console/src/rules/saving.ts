import { ask, inCatalogue, inIndex } from '../api';
import { clashed, read, remove as removed, type Tagged, write } from '../tagged';
import { differing } from './differing';
import type { Rule } from './draft';

/** Every rule by its id, with how often it was applied. */
export interface Uses {
  rules: { id: string; applied: number; applied_in_24h: number; last_applied?: number }[];
}

/** A rule is another one than when it was read. */
export class Meanwhile extends Error {
  /** @param now the rule as it is; nothing where it is gone */
  constructor(readonly now: Tagged<Rule> | undefined) {
    super(
      now === undefined
        ? 'The rule was removed since it was opened here. Nothing was saved.'
        : 'The rule was changed elsewhere since it was opened here. Nothing was saved.',
    );
  }
}

const address = (catalogue: string, id: string) => inIndex(catalogue, `rules/${encodeURIComponent(id)}`);

/** A rule as it is now; nothing where there is none, which the list of all ids tells without an error. */
export async function current(catalogue: string, id: string): Promise<Tagged<Rule> | undefined> {
  const { rules } = await ask<Uses>('GET', inCatalogue(catalogue, 'rules'));
  return rules.some((each) => each.id === id) ? read<Rule>(address(catalogue, id)) : undefined;
}

/**
 * Writes a rule and gives it back as the server has it, unless that would undo what somebody else wrote.
 *
 * @param seen the rule as it was read; nothing for a new one, whose id must be free
 */
export async function save(catalogue: string, rule: Rule, seen: Tagged<Rule> | undefined): Promise<Tagged<Rule>> {
  try {
    return await writeOver(catalogue, rule, seen);
  } catch (error) {
    if (seen === undefined && error instanceof Meanwhile) {
      throw new Error('objectID: there is a rule of this id already. Choose another id, or open that rule from the list.');
    }
    throw error;
  }
}

/**
 * Writes a rule over another one; where that has changed once more, it is told again. What is there already as it is to be is saved.
 *
 * @param seen what it is written over; nothing where the rule was removed
 */
export async function writeOver(catalogue: string, rule: Rule, seen: Tagged<Rule> | undefined): Promise<Tagged<Rule>> {
  try {
    return await write(address(catalogue, rule.objectID), rule, seen);
  } catch (error) {
    if (!clashed(error)) {
      throw error;
    }
    const now = await current(catalogue, rule.objectID);
    if (now !== undefined && differing(now.thing, rule).length === 0) {
      return now;
    }
    throw new Meanwhile(now);
  }
}

/** Switches a rule on or off, and leaves all else of it as it is now. */
export async function switched(catalogue: string, id: string, on: boolean): Promise<void> {
  const now = await read<Rule>(address(catalogue, id));
  await write(address(catalogue, id), { ...now.thing, enabled: on }, now);
}

/** Removes a rule, unless it is another one than was listed. */
export const remove = (catalogue: string, rule: Rule): Promise<void> => removed(address(catalogue, rule.objectID), rule);

/** An id that no rule has yet. */
export function freeId(taken: Set<string>): string {
  let n = taken.size + 1;
  while (taken.has(`rule-${n}`)) {
    n += 1;
  }
  return `rule-${n}`;
}
