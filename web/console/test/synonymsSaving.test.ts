import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { group, type Synonyms } from '../src/rules/synonyms';
import { add } from '../src/rules/synonymsSaving';

let there: Synonyms | undefined;
/** Answers that a write is refused, whatever is there, so many times. */
let refusals: number;

/** A server that has one group at most. */
async function server(_: string, { method, body }: RequestInit): Promise<Response> {
  if (method === 'PUT' && refusals > 0) {
    refusals -= 1;
    return Response.json({ message: 'otherwise' }, { status: 412 });
  }
  if (method === 'PUT') {
    there = JSON.parse(String(body)) as Synonyms;
    return Response.json({});
  }
  return there === undefined ? Response.json({ message: 'none' }, { status: 404 }) : Response.json(there, { headers: { ETag: '"theirs"' } });
}

const mine = group('', 'sofa, couch');
const theirs = { ...mine, synonyms: ['sofa', 'Couch'] };

beforeEach(() => {
  there = undefined;
  refusals = 1;
  vi.stubGlobal('fetch', server);
  vi.stubGlobal('sessionStorage', { getItem: () => null });
});

afterEach(() => vi.unstubAllGlobals());

test('what is in the way of a group is told as it is', async () => {
  there = theirs;
  const taken = await add('shop', mine, undefined);
  expect(taken).toEqual({ mine, theirs: { thing: theirs, tag: '"theirs"' }, message: expect.stringContaining('another group of synonyms of these words already') });
  refusals = 1;
  expect((await add('shop', mine, taken?.theirs))?.message).toContain('changed elsewhere meanwhile');
  expect(await add('shop', mine, taken?.theirs)).toBeUndefined();
  expect(there).toEqual(mine);
});

test('a group that is gone once one looks may be written anew', async () => {
  const taken = await add('shop', mine, { thing: theirs, tag: '"theirs"' });
  expect(taken).toEqual({ mine, theirs: undefined, message: expect.stringContaining('was removed meanwhile') });
  expect(await add('shop', mine, undefined)).toBeUndefined();
});

test('a group that is there already as it is to be is added', async () => {
  there = mine;
  expect(await add('shop', mine, undefined)).toBeUndefined();
});
