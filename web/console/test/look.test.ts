import { expect, test } from 'vitest';
import { asked, configuration, difference, type Hit, inWords, list, moved, outcome, parts, placed, settings, shown, stages } from '../src/lab/look';

const hit = (id: string, rank: number): Hit => ({ id, rank, score: 1, kind: 'product', reasons: [], item: { title: id } });
const line = (stage: string, step: string, nanos: number) => ({ stage, step, in: 0, out: 1, nanos, note: '' });

test('a request has what the form has, and nothing that is empty', () => {
  const params = new URLSearchParams('q=red+dress&market=de&filter=&rules=off');
  expect(asked(params, { without: ['vectors'], set: 'a.b = 0.5\n\n# none\nc.d=2ms # two', version: '' })).toEqual({
    query: 'red dress',
    size: 20,
    candidates: 200,
    without: ['vectors'],
    settings: { 'a.b': '0.5', 'c.d': '2ms' },
    market: 'de',
    rules: false,
  });
  expect(asked(new URLSearchParams('q=a&personal=off&item=p1'), { without: [], set: '', version: '' })).toMatchObject({ personal: false, item: 'p1' });
});

test('what is seldom asked for, and the version that ranks, go along', () => {
  const params = new URLSearchParams('q=a&sort=-price,%20rating&contexts=mobile&from=20&typing=on&correct=off&layout=feed&version=0&besideversion=3');
  expect(asked(params, configuration(params, 'without', 'set', 'version'))).toEqual({
    query: 'a',
    size: 20,
    candidates: 200,
    without: [],
    settings: {},
    sort: ['-price', 'rating'],
    contexts: ['mobile'],
    layout: 'feed',
    from: 20,
    version: 0,
    correct: false,
    typing: true,
  });
  expect(inWords(configuration(params, 'without', 'set', 'version'))).toBe('no model');
  expect(inWords(configuration(params, 'beside', 'besideset', 'besideversion'))).toBe('version 3 of the model');
});

test('a trace is told by stage, in its order, with the time of each', () => {
  const told = stages([line('understand', 'a', 1), line('recall', 'b', 2), line('recall', 'c', 3)]);
  expect(told.map((stage) => [stage.name, stage.lines.length, stage.nanos])).toEqual([
    ['understand', 1, 1],
    ['recall', 2, 5],
  ]);
});

test('parts of a score are sorted by what they add, and what only tells stands apart', () => {
  const told = parts([
    { feature: 'text', value: 0.5, weight: 1 },
    { feature: 'unwanted', value: 2, weight: -0.5 },
    { feature: 'mix: worth here', value: 9, weight: 0 },
    { feature: 'age', value: 0.1, weight: 0 },
  ], ['text', 'age']);
  expect(told.counted.map((each) => [each.feature, each.share])).toEqual([
    ['unwanted', -1],
    ['text', 0.5],
  ]);
  expect(told.told.map((each) => each.feature)).toEqual(['mix: worth here']);
  expect(told.seen.map((each) => each.feature)).toEqual(['age']);
});

test('two pages differ by what came, went and moved', () => {
  const before = placed([hit('a', 0), hit('b', 1), hit('c', 2)]);
  const after = placed([hit('b', 0), hit('a', 1), hit('d', 2)]);
  expect(moved(after, before).map((row) => row.other)).toEqual([1, 0, undefined]);
  expect(difference(before, after)).toBe('1 came, 1 went, 2 moved.');
  expect(difference(before, before)).toBe('The two pages are the same.');
});

test('fates are told in words, and lists are read from the address', () => {
  expect(outcome('filtered_out')).toContain('filter');
  expect(outcome('some_new_one')).toBe('some_new_one');
  expect(list('a,b,')).toEqual(['a', 'b']);
  expect(list(null)).toEqual([]);
});

test('a form reads as what it is', () => {
  const form = (kind: string, text: string) => shown({ kind, text, weight: 1 });
  expect(form('term', 'lamp')).toBe('lamp');
  expect(form('start', 'la')).toBe('la…');
  expect(form('phrase', 'desk lamp')).toBe('“desk lamp”');
  expect(form('other-name', 'night light')).toBe('“night light”');
});

test('a configuration is told in words', () => {
  expect(inWords({ without: [], set: '', version: '' })).toBe('as the shop has it');
  expect(inWords({ without: ['vectors', 'fresh'], set: 'a.b=1', version: '' })).toBe('without vectors, fresh; a.b = 1');
  expect(settings('a line that is none')).toEqual({ 'a line that is none': '' });
});
