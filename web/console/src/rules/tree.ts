/** JSON of which nothing is known yet. */
export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a value; none where it is no object. */
export const tree = (value: unknown): Tree => (isTree(value) ? value : {});
