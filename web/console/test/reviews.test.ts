import { beforeEach, expect, test, vi } from 'vitest';

vi.stubGlobal('sessionStorage', { getItem: () => 'k' });
const { around, fromOf, hide, replaced, showAgain, starsOf, wanted } = await import('../src/reviews/reviews');

const sent: [string, string, unknown][] = [];
const review = { id: 'r/1', item: 'p1', title: 'A lamp', stars: 2, words: '', at: 5 };

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', (path: string, how: { method: string; body?: string }) => {
    sent.push([how.method, path, how.body === undefined ? undefined : JSON.parse(how.body)]);
    return Promise.resolve(new Response(JSON.stringify(review)));
  });
});

const asked = (address: string) => wanted('shop a', new URLSearchParams(address));

test('only what stands in the fields is asked for', () => {
  expect(asked('')).toBe('/v1/catalogues/shop%20a/reviews?from=0&size=20');
  expect(asked('catalogue=shop+a&q=+too+small+&item=p%261&stars=2&words=true&hidden=false&from=40')).toBe(
    '/v1/catalogues/shop%20a/reviews?from=40&size=20&query=too+small&item=p%261&stars=2&words=true&hidden=false',
  );
});

test('what means nothing is left out', () => {
  expect(asked('q=+&stars=6&words=no&hidden=maybe&from=-3')).toBe('/v1/catalogues/shop%20a/reviews?from=0&size=20');
  expect(['', 'from=x', 'from=2.5', 'from=20'].map((each) => fromOf(new URLSearchParams(each)))).toEqual([0, 0, 2, 20]);
});

test('there is a way to the parts before and after, and back from beyond the end', () => {
  expect(around(0, 20)).toEqual({ before: undefined, next: undefined });
  expect(around(0, 21)).toEqual({ before: undefined, next: 20 });
  expect(around(20, 61)).toEqual({ before: 0, next: 40 });
  expect(around(7, 61)).toEqual({ before: 0, next: 27 });
  expect(around(400, 25)).toEqual({ before: 20, next: undefined });
  expect(around(40, 0)).toEqual({ before: 0, next: undefined });
});

test('a review is hidden with its reason, and shown again', async () => {
  expect(await hide('shop', 'r/1', ' names a person ')).toEqual(review);
  await showAgain('shop', 'r/1');
  const path = '/v1/catalogues/shop/reviews/r%2F1/hidden';
  expect(sent).toEqual([['PUT', path, { reason: 'names a person' }], ['DELETE', path, undefined]]);
});

test('the latest change of each stands in its place', () => {
  const hidden = { ...review, hidden: { reason: 'a', by: '', at: 9 } };
  const other = { ...review, id: 'r2' };
  expect(replaced([review, other], [hidden])).toEqual([hidden, other]);
  expect(replaced([review, other], [hidden, review])).toEqual([review, other]);
  expect(replaced([other], [hidden])).toEqual([other]);
});

test('stars are drawn', () => {
  expect([1, 4, 5].map(starsOf)).toEqual(['★☆☆☆☆', '★★★★☆', '★★★★★']);
});
