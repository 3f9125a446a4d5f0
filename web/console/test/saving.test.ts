import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Rule } from '../src/rules/draft';
import { current, freeId, Meanwhile, remove, save, switched, writeOver } from '../src/rules/saving';

let rules: Map<string, Rule>;
let puts: [string, Rule][];

const tagOf = (rule: Rule | undefined) => JSON.stringify(JSON.stringify(rule));

/** Whether a server would refuse a write under such headers. */
function otherwise(headers: Record<string, string>, now: Rule | undefined): boolean {
  return (headers['If-Match'] !== undefined && headers['If-Match'] !== tagOf(now)) || (headers['If-None-Match'] === '*' && now !== undefined);
}

/** A server that has the rules of this test. */
async function server(path: string, { method, body, headers }: RequestInit): Promise<Response> {
  const id = decodeURIComponent(/^\/1\/indexes\/shop\/rules\/(.+)$/.exec(path)?.[1] ?? '');
  if (path === '/v1/catalogues/shop/rules') {
    return Response.json({ rules: [...rules.keys()].map((each) => ({ id: each })) });
  }
  if (method !== 'GET' && otherwise(headers as Record<string, string>, rules.get(id))) {
    return Response.json({ message: 'the rule is another one' }, { status: 412 });
  }
  if (method === 'DELETE') {
    rules.delete(id);
    return Response.json({});
  }
  if (method === 'PUT') {
    const rule = JSON.parse(String(body)) as Rule;
    puts.push([id, rule]);
    rules.set(id, rule);
    return Response.json({ id }, { headers: { ETag: tagOf(rule) } });
  }
  const found = rules.get(id);
  return found === undefined ? Response.json({ message: 'ObjectID does not exist' }, { status: 404 }) : Response.json(found, { headers: { ETag: tagOf(found) } });
}

beforeEach(() => {
  rules = new Map([['a b', { objectID: 'a b', enabled: true, description: 'now', consequence: { redirect: '/x' } }]]);
  puts = [];
  vi.stubGlobal('fetch', server);
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  vi.stubGlobal('localStorage', { getItem: () => null });
});

afterEach(() => vi.unstubAllGlobals());

test('a new rule never takes the place of another', async () => {
  await expect(save('shop', { objectID: 'a b', consequence: {} }, undefined)).rejects.toThrow('objectID: there is a rule of this id already');
  expect(puts).toEqual([]);
  expect(await save('shop', { objectID: 'c', consequence: {} }, undefined)).toMatchObject({ thing: { objectID: 'c', consequence: {} } });
});

test('a rule that was changed or removed elsewhere is not written over unasked', async () => {
  const read = (await current('shop', 'a b'))!;
  const theirs = { ...read.thing, description: 'theirs' };
  rules.set('a b', theirs);
  const mine = { ...read.thing, description: 'mine' };
  const failed = await save('shop', mine, read).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Meanwhile);
  expect((failed as Meanwhile).now?.thing).toEqual(theirs);
  expect(puts).toEqual([]);
  const over = await save('shop', mine, (failed as Meanwhile).now);
  expect(puts).toEqual([['a b', mine]]);
  expect(over).toEqual({ thing: mine, tag: tagOf(mine) });
  rules.clear();
  const gone = await save('shop', mine, over).catch((error: unknown) => error);
  expect((gone as Meanwhile).message).toContain('The rule was removed');
  await save('shop', mine, (gone as Meanwhile).now);
  expect(rules.get('a b')).toEqual(mine);
});

test('what somebody writes right behind a rule that was saved is not taken for it', async () => {
  const read = (await current('shop', 'a b'))!;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const answer = await server(path, init);
    if (init.method === 'PUT') {
      rules.set('a b', { ...read.thing, description: 'theirs' });
    }
    return answer;
  });
  const mine = { ...read.thing, description: 'mine' };
  const written = await save('shop', mine, read);
  expect(written.thing).toEqual(mine);
  await expect(save('shop', mine, written)).rejects.toBeInstanceOf(Meanwhile);
});

test('a rule that was saved is told so, though it cannot be read again', async () => {
  const read = (await current('shop', 'a b'))!;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => (init.method === 'GET' ? Promise.reject(new TypeError('offline')) : server(path, init)));
  const mine = { ...read.thing, description: 'mine' };
  const written = await save('shop', mine, read);
  expect(written).toEqual({ thing: mine, tag: tagOf(mine) });
  const next = { ...mine, description: 'mine again' };
  expect((await save('shop', next, written)).thing).toEqual(next);
});

test('what is there already as it is to be is saved', async () => {
  const read = (await current('shop', 'a b'))!;
  const mine = { ...read.thing, description: 'mine' };
  rules.set('a b', { ...mine, note: '' });
  expect((await save('shop', mine, read)).tag).toBe(tagOf(rules.get('a b')));
  expect((await save('shop', mine, undefined)).tag).toBe(tagOf(rules.get('a b')));
  expect(puts).toEqual([]);
});

test('a rule that was removed and made again meanwhile is told, and may then be written over', async () => {
  const mine = { ...rules.get('a b')!, description: 'mine' };
  const failed = await writeOver('shop', mine, undefined).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Meanwhile);
  expect((failed as Meanwhile).now?.thing.description).toBe('now');
  await writeOver('shop', mine, (failed as Meanwhile).now);
  expect(rules.get('a b')).toEqual(mine);
});

test('where tags do not get here a rule is written without one', async () => {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const answer = await server(path, init);
    answer.headers.delete('ETag');
    return answer;
  });
  const read = (await current('shop', 'a b'))!;
  expect(read.tag).toBe('');
  const mine = { ...read.thing, description: 'mine' };
  expect(await save('shop', mine, read)).toEqual({ thing: mine, tag: '' });
  await remove('shop', mine);
  expect(rules.size).toBe(0);
});

test('switching changes nothing else of the rule as it is now', async () => {
  await switched('shop', 'a b', false);
  expect(puts).toEqual([['a b', { objectID: 'a b', enabled: false, description: 'now', consequence: { redirect: '/x' } }]]);
  await expect(switched('shop', 'gone', true)).rejects.toThrow('ObjectID does not exist');
});

test('a rule that is another one than was listed is not deleted', async () => {
  const listed = rules.get('a b')!;
  rules.set('a b', { ...listed, description: 'theirs' });
  await expect(remove('shop', listed)).rejects.toThrow('changed elsewhere');
  expect(rules.has('a b')).toBe(true);
  await remove('shop', rules.get('a b')!);
  expect(rules.size).toBe(0);
  await remove('shop', listed);
});

test('the id that is proposed is free', () => {
  expect(freeId(new Set())).toBe('rule-1');
  expect(freeId(new Set(['a', 'rule-3', 'rule-4']))).toBe('rule-5');
  expect(freeId(new Set(['rule-2']))).toBe('rule-3');
});
