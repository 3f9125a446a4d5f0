/** A field that is another one on one side. */
export interface Differing {
  /** Where it stands, such as `consequence.promote[0].objectID`. */
  path: string;
  /** What it was; empty where there was none. */
  before: string;
  after: string;
}

/** The fields in which two values differ, in their order; those of objects and lists one by one. An empty text is as none. */
export function differing(before: unknown, after: unknown): Differing[] {
  const was = fields(before);
  const is = fields(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? '', after: is.get(path) ?? '' }))
    .filter(({ before, after }) => before !== after);
}

function fields(value: unknown, path = ''): Map<string, string> {
  if (value === undefined || value === null) {
    return new Map();
  }
  if (Array.isArray(value)) {
    return new Map(value.flatMap((each, i) => [...fields(each, `${path}[${i}]`)]));
  }
  if (typeof value === 'object') {
    return new Map(Object.entries(value).flatMap(([name, each]) => [...fields(each, path === '' ? name : `${path}.${name}`)]));
  }
  return new Map([[path, String(value)]]);
}
