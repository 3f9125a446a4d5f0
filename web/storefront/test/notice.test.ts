import { expect, test } from 'vitest';
import { correction, narrowing, sentences, sizesMeant, withAllWords } from '../src/results/notice';

test('dropped words are named once, however they are told', () => {
  const told = [{ kind: 'DROPPED', from: 'purple', to: '' }];
  const sentence = ['No results for all words; showing results without “purple”.'];
  expect(sentences('purple lamp', told, 'lamp')).toEqual(sentence);
  expect(sentences('purple lamp', [], 'lamp')).toEqual(sentence);
  expect(sentences('purple lamp', [], '<em>purple</em> lamp')).toEqual(sentence);
});

test('a correction is named, and an unknown notice is not', () => {
  const told = [{ kind: 'corrected', from: 'lmap', to: 'lamp' }, { kind: 'NEW', from: 'a', to: 'b' }];
  expect(correction(told)).toEqual({ from: 'lmap', to: 'lamp' });
  expect(sentences('lmap', told, undefined)).toEqual([]);
  expect(correction([{ kind: 'synonym', from: 'lamp', to: 'light' }])).toBeUndefined();
});

test('optional words are told in one sentence, after those that were dropped', () => {
  const told = [
    { kind: 'optional', from: 'red', to: '' },
    { kind: 'optional', from: 'lamp', to: '' },
    { kind: 'dropped', from: 'qx', to: '' },
  ];
  expect(sentences('red lamp qx', told, undefined)).toEqual([
    'No results for all words; showing results without “qx”.',
    'Few results have every word, so some are shown without “red”, “lamp”.',
  ]);
  expect(sentences('red desk lamp', told.slice(0, 2), undefined)).toEqual([
    'Few results have every word, so some are shown without “red”, “lamp”.',
  ]);
});

test('where any word may be missing none is named', () => {
  const told = [{ kind: 'optional', from: 'red', to: '' }, { kind: 'optional', from: 'lamp', to: '' }];
  expect(sentences('red lamp', told, undefined)).toEqual([
    'Few results have every word, so some are shown that have most of them.',
  ]);
});

test('words that were left out are told as they were corrected', () => {
  const told = [
    { kind: 'corrected', from: 'Wireles hedfones', to: 'wireless headphones' },
    { kind: 'optional', from: 'Wireles', to: '' },
  ];
  expect(sentences('Wireles hedfones', told, undefined)).toEqual([
    'Few results have every word, so some are shown without “wireless”.',
  ]);
  expect(withAllWords('Wireles hedfones', told)).toBe('"wireless" headphones');
  const joined = [{ kind: 'corrected', from: 'red head fones', to: 'red headphones' }, { kind: 'optional', from: 'fones', to: '' }];
  expect(withAllWords('red head fones', joined)).toBe('red headphones');
});

test('nothing is said when nothing was done', () => {
  expect(sentences('lamp', [], undefined)).toEqual([]);
});

test('words that became a condition are told with the query without them', () => {
  const told = [{ kind: 'narrowed', from: 'under $50', to: 'price <= 50' }];
  expect(narrowing('red dress under $50 silk', told)).toEqual([
    { on: 'price', words: 'under $50', rest: 'red dress silk' },
  ]);
  expect(narrowing('red dress', told)).toEqual([]);
  expect(narrowing('red dress', [])).toEqual([]);
});

test('words for a kind of items are told apart from sizes', () => {
  const told = [{ kind: 'narrowed', from: 'lives', to: 'kind:live' }];
  expect(narrowing('lives', told)).toEqual([{ on: 'kind', words: 'lives', rest: '' }]);
  expect(sizesMeant(told)).toEqual([]);
});

test('a condition that nothing meets is told', () => {
  const told = [{ kind: 'unmet', from: 'under $5', to: 'price <= 5' }];
  expect(sentences('dress under $5', told, undefined)).toEqual(['Nothing found “under $5”; showing all prices.']);
  expect(narrowing('dress under $5', told)).toEqual([]);
});

test('a size is told apart from a price, each with its own way back', () => {
  const size = { kind: 'narrowed', from: 'size 9', to: 'shoe_size_us:9 OR size:"UK 9"' };
  const told = [{ kind: 'narrowed', from: 'under $50', to: 'price <= 50' }, size];
  expect(narrowing('shoes size 9 under $50', told)).toEqual([
    { on: 'price', words: 'under $50', rest: 'shoes size 9' },
    { on: 'size', words: 'size 9', rest: 'shoes under $50' },
  ]);
  expect(sizesMeant(told)).toEqual([['shoe_size_us', '9'], ['size', 'UK 9']]);
  expect(sentences('ring size 9', [{ ...size, kind: 'unmet' }], undefined)).toEqual([
    'Nothing found in “size 9”; showing all sizes.',
  ]);
});

test('of words that mean the same only the others are said', () => {
  const told = [{ kind: 'SYNONYM', from: 'zorblax', to: 'kettle, teapot, Zorblax' }];
  expect(sentences('zorblax', told, undefined)).toEqual(['“zorblax” also searched as “kettle, teapot”.']);
  expect(sentences('tv', [{ kind: 'synonym', from: 'tv', to: 'tv stand' }], undefined)).toEqual([
    '“tv” also searched as “tv stand”.',
  ]);
  expect(sentences('zorblax', [{ kind: 'synonym', from: 'zorblax', to: 'zorblax' }], undefined)).toEqual([]);
});

test('another name is said with the words that it stands for', () => {
  const told = [{ kind: 'other_name', from: 'Laptop', to: 'notebook' }];
  expect(sentences('Laptop', told, undefined)).toEqual([
    'Few results for “Laptop”, so “notebook” is shown as well.',
  ]);
});

test('the way back puts the words that were left out in quotes', () => {
  const told = [
    { kind: 'optional', from: 'Red', to: '' },
    { kind: 'optional', from: 'lamp', to: '' },
  ];
  expect(withAllWords('Red lampshade lamp', told)).toBe('"Red" lampshade "lamp"');
  expect(withAllWords('"Red lamp"', told)).toBeUndefined();
  expect(withAllWords('lamp', [])).toBeUndefined();
});

test('a correction of capitals or blanks alone is none', () => {
  expect(correction([{ kind: 'corrected', from: ' Desk  Lamp', to: 'desk lamp' }])).toBeUndefined();
});

test('a query without letters and digits is told to ask for nothing', () => {
  expect(sentences(' 🦄 ', [], undefined)).toEqual([
    '“🦄” has no letters or digits to look for, so all of the shop is shown.',
  ]);
  expect(sentences('  ', [], undefined)).toEqual([]);
});
