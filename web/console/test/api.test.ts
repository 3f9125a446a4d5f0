import { beforeEach, expect, test, vi } from 'vitest';
import { ask, inCatalogue, Refused, refusals, rightsOf, send } from '../src/api';
import { parse, to } from '../src/routing';
import { bytes, duration, percent, score, time } from '../src/format';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', { getItem: (name: string) => kept.get(name) ?? null });

beforeEach(() => kept.clear());

function answering(status: number, body: unknown) {
  const fetched = vi.fn((_path: string, _init: RequestInit) => Promise.resolve(new Response(JSON.stringify(body), { status })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('the key is sent as a header and never in the address', async () => {
  kept.set('vitrine-key', 'secret');
  const fetched = answering(200, { done: true });
  expect(await ask('POST', '/v1/x', { a: 1 })).toEqual({ done: true });
  const [path, init] = fetched.mock.calls[0] ?? [];
  expect(path).toBe('/v1/x');
  expect(init?.headers).toEqual({ 'x-vitrine-key': 'secret' });
  expect(init?.credentials).toBe('omit');
});

test('a refusal says what the server said, and whether a right is missing', async () => {
  answering(403, { message: "this key does not allow that: the right 'admin' is needed", status: 403 });
  const refused = await ask('GET', '/v1/system').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ lacksRight: true, message: "this key does not allow that: the right 'admin' is needed" });
  answering(200, { rights: ['search'] });
  expect(await rightsOf('other')).toEqual(['search']);
});

test('addresses are read and written', () => {
  expect(parse('')).toMatchObject({ page: 'lab' });
  const { page, params } = parse('#/rules?id=a%20b');
  expect([page, params.get('id')]).toEqual(['rules', 'a b']);
  expect(to('lab', { q: 'red dress', market: '' })).toBe('#/lab?q=red+dress');
  expect(inCatalogue('a/b', 'rules')).toBe('/v1/catalogues/a%2Fb/rules');
});

test('numbers are told with as many digits as tell something', () => {
  expect([0, 0.12345, 12.3456, 123.456, 1234.5, null].map(score)).toEqual(['0', '0.1235', '12.346', '123.5', '1235', '–']);
  expect([50_000, 5_000_000, 50_000_000, 5e9].map(duration)).toEqual(['50 µs', '5.00 ms', '50 ms', '5.00 s']);
  expect([0, 999, 1500, 250e6].map(bytes)).toEqual(['0 B', '999 B', '1.5 kB', '250 MB']);
  expect([0, 0.0123, 0.5].map(percent)).toEqual(['0.0 %', '1.23 %', '50.0 %']);
});

test('what is no number is told as not known', () => {
  expect(['NaN', 'Infinity', '', ' ', 'abc', '0.25', NaN, -Infinity, undefined].map(score)).toEqual(['–', '–', '–', '–', '–', '0.2500', '–', '–', '–']);
  expect([percent(NaN), time(NaN), time(0)]).toEqual(['–', '–', '1970-01-01 00:00 UTC']);
});

test('a refusal of the key of the session is told, and of no other', async () => {
  const heard = vi.fn();
  refusals.addEventListener('refused', heard);
  kept.set('vitrine-key', 'secret');
  for (const [status, path, key] of [[403, '/v1/x', 'secret'], [401, '/v1/x', 'secret'], [404, '/v1/x', 'secret'], [403, '/v1/key', 'secret'], [403, '/v1/x', 'other']] as const) {
    answering(status, { message: 'no' });
    await send('GET', path, undefined, { key }).catch(() => undefined);
  }
  expect(heard).toHaveBeenCalledTimes(2);
});
