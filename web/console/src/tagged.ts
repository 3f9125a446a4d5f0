import { Refused, send } from './api';

/** A thing as it was read, with the tag by which the server knows it again. */
export interface Tagged<T> {
  thing: T;
  tag: string;
}

/** The status of a write that was meant for another state than the one there is. */
const OTHERWISE = 412;

export const clashed = (error: unknown): boolean => error instanceof Refused && error.status === OTHERWISE;

/** Under which a write is done: that there is no such thing yet, or that it is the one that was read; none where its tag did not get here. */
function condition(seen: Tagged<unknown> | undefined): Record<string, string> {
  if (seen === undefined) {
    return { 'If-None-Match': '*' };
  }
  return seen.tag === '' ? {} : { 'If-Match': seen.tag };
}

const tagOf = (response: Response): string => response.headers.get('ETag') ?? '';

/** A tag without what a proxy that packs answers writes into it. */
const bare = (tag: string): string => tag.replace(/^W\//, '').replace(/[-;](?:gzip|br|zstd|deflate)"$/, '"');

export async function read<T>(path: string): Promise<Tagged<T>> {
  const response = await send('GET', path);
  return { thing: (await response.json()) as T, tag: tagOf(response) };
}

/** A thing as it is now; nothing where there is none. */
export async function find<T>(path: string): Promise<Tagged<T> | undefined> {
  try {
    return await read<T>(path);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Writes a thing and gives it back as the server has it, or as it was sent where that cannot be read; refused where it would undo what
 * somebody else wrote.
 *
 * @param seen the thing as it was read; nothing for one that must not be there yet
 */
export async function write<T>(path: string, thing: T, seen: Tagged<T> | undefined): Promise<Tagged<T>> {
  const tag = tagOf(await send('PUT', path, thing, { more: condition(seen) }));
  const now = await read<T>(path).catch(() => undefined);
  return now !== undefined && (tag === '' || bare(now.tag) === bare(tag)) ? now : { thing, tag };
}

/** Removes a thing that is still as it was listed; one that is gone already is left at that. */
export async function remove(path: string, listed: unknown): Promise<void> {
  const now = await find(path);
  if (now === undefined) {
    return;
  }
  if (JSON.stringify(now.thing) !== JSON.stringify(listed)) {
    throw new Error('It was changed elsewhere since it was listed here, and was not deleted. The list has it as it is now.');
  }
  await send('DELETE', path, undefined, { more: condition(now) });
}
