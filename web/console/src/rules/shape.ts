import type { Rule } from './draft';
import { isTree } from './tree';

/** A rule that the form can show, or what is wrong with the text. */
export type Read = { rule: Rule; wrong?: undefined } | { wrong: string };

/** What is wrong with a value that stands at a path; nothing where it is right. */
type Check = (value: unknown, at: string) => string | undefined;

const is = (right: (value: unknown) => boolean, expected: string): Check => (value, at) =>
  right(value) ? undefined : `${at === '' ? 'the rule' : at}: expected ${expected}`;

const text = is((value) => typeof value === 'string', 'a text');
const flag = is((value) => typeof value === 'boolean', 'true or false');
const number = is((value) => typeof value === 'number', 'a number');
const anything: Check = () => undefined;

/** An object of which some fields are known; a name that ends with `!` is of one that is needed. */
const object = (fields: Record<string, Check>): Check => (value, at) => {
  if (!isTree(value)) {
    return is(isTree, 'an object')(value, at);
  }
  for (const [name, check] of Object.entries(fields)) {
    const field = name.replace('!', '');
    const wrong = value[field] === undefined && field === name ? undefined : check(value[field], at === '' ? field : `${at}.${field}`);
    if (wrong !== undefined) {
      return wrong;
    }
  }
  return undefined;
};

const list = (check: Check): Check => (value, at) =>
  Array.isArray(value) ? value.map((each, i) => check(each, `${at}[${i}]`)).find((wrong) => wrong !== undefined) : is(Array.isArray, 'a list')(value, at);

const oneOrMore = (check: Check): Check => (value, at) => (Array.isArray(value) ? list(check) : check)(value, at);

/** What the form takes for granted of a rule; whatever else it holds is for the server to judge. */
const RULE = object({
  objectID: text,
  description: text,
  enabled: flag,
  conditions: list(object({ pattern: text, anchoring: text, context: text, filters: text, market: oneOrMore(text) })),
  validity: list(object({ from: number, until: number })),
  'consequence!': object({
    promote: list(object({ objectID: text, objectIDs: list(text), 'position!': number })),
    hide: list(object({ 'objectID!': text })),
    boosts: list(object({ 'filters!': text, 'strength!': number })),
    params: object({ query: anything, filters: text }),
    redirect: text,
  }),
});

/**
 * Reads a rule from JSON as far as the form needs it.
 *
 * @param id that of the rule where the text leaves it out
 * @param fixed whether it must stay, as the rule is saved under it
 */
export function read(json: string, id: string, fixed: boolean): Read {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { wrong: `This is not JSON yet: ${(error as Error).message}` };
  }
  const wrong = RULE(value, '');
  if (wrong !== undefined) {
    return { wrong };
  }
  const rule = { ...(value as Rule), objectID: (value as Rule).objectID ?? id };
  return fixed && rule.objectID !== id ? { wrong: `objectID: a rule that is saved keeps its id, ${id}` } : { rule };
}
