import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Rule } from '../src/rules/draft';
import { freeId, Meanwhile, save, switched } from '../src/rules/saving';

let rules: Map<string, Rule>;
let puts: [string, Rule][];

/** A server that has the rules of this test. */
async function server(path: string, { method, body }: RequestInit): Promise<Response> {
  const id = decodeURIComponent(/^\/1\/indexes\/shop\/rules\/(.+)$/.exec(path)?.[1] ?? '');
  if (path === '/v1/catalogues/shop/rules') {
    return Response.json({ rules: [...rules.keys()].map((each) => ({ id: each })) });
  }
  if (method === 'PUT') {
    const rule = JSON.parse(String(body)) as Rule;
    puts.push([id, rule]);
    rules.set(id, rule);
    return Response.json({ id });
  }
  return rules.has(id) ? Response.json(rules.get(id)) : Response.json({ message: 'ObjectID does not exist' }, { status: 404 });
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
  expect(await save('shop', { objectID: 'c', consequence: {} }, undefined)).toEqual({ objectID: 'c', consequence: {} });
});

test('a rule that was changed or removed elsewhere is not written over unasked', async () => {
  const now = rules.get('a b')!;
  const next = { ...now, description: 'next' };
  const failed = await save('shop', next, { ...now, description: 'before' }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Meanwhile);
  expect((failed as Meanwhile).now).toEqual(now);
  await save('shop', next, now);
  expect(puts).toEqual([['a b', next]]);
  rules.clear();
  await expect(save('shop', next, next)).rejects.toThrow('The rule was removed');
});

test('switching changes nothing else of the rule as it is now', async () => {
  await switched('shop', 'a b', false);
  expect(puts).toEqual([['a b', { objectID: 'a b', enabled: false, description: 'now', consequence: { redirect: '/x' } }]]);
  await expect(switched('shop', 'gone', true)).rejects.toThrow('ObjectID does not exist');
});

test('the id that is proposed is free', () => {
  expect(freeId(new Set())).toBe('rule-1');
  expect(freeId(new Set(['a', 'rule-3', 'rule-4']))).toBe('rule-5');
  expect(freeId(new Set(['rule-2']))).toBe('rule-3');
});
