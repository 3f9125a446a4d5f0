import { expect, test } from 'vitest';
import { sentences } from '../src/results/notice';

test('dropped words are named once, however they are told', () => {
  const told = [{ kind: 'DROPPED', from: 'purple', to: '' }];
  const sentence = ['No results for all words; showing results without “purple”.'];
  expect(sentences('purple lamp', told, 'lamp')).toEqual(sentence);
  expect(sentences('purple lamp', [], 'lamp')).toEqual(sentence);
  expect(sentences('purple lamp', [], '<em>purple</em> lamp')).toEqual(sentence);
});

test('a correction is named, and an unknown notice is not', () => {
  const told = [{ kind: 'corrected', from: 'lmap', to: 'lamp' }, { kind: 'NEW', from: 'a', to: 'b' }];
  expect(sentences('lmap', told, undefined)).toEqual(['No results for “lmap”; showing results for “lamp”.']);
});

test('nothing is said when nothing was done', () => {
  expect(sentences('lamp', [], undefined)).toEqual([]);
});
