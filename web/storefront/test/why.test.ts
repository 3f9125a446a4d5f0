import { expect, test } from 'vitest';
import { t } from '../src/texts';
import { plainReasons } from '../src/why/plain';

const fate = (reasons: [string, number, number][], notes: string[] = []) => ({
  outcome: 'on_page',
  rank: 0,
  reasons: reasons.map(([feature, value, weight]) => ({ feature, value, weight })),
  notes,
});

test('numbers become sentences, the weaker one is not said beside the stronger', () => {
  const { sentences, personal } = plainReasons(
    fate([['text', 0.8, 1], ['all-words', 1, 0.15], ['meaning', 0.9, 0.15], ['stars', 0.9, 0]]),
  );
  expect(sentences).toEqual([t.whys.allWords, t.whys.meaning]);
  expect(personal).toBe(false);
});

test('where what is learnt ranks, numbers have no weights and count all the same', () => {
  const { sentences, personal } = plainReasons(
    fate([['click', 0.12, 0], ['worth', 0.8, 1], ['all-words', 1, 0], ['meaning', 0.3, 0], ['shopper-brand', 0.4, 0]]),
  );
  expect(sentences).toEqual([t.whys.allWords, t.whys.mine]);
  expect(personal).toBe(true);
  expect(plainReasons(fate([['text', 0.8, 1], ['all-words', 1, 0]])).sentences).toEqual([t.whys.words]);
});

test('what a shopper did before is said to be of theirs', () => {
  const { sentences, personal } = plainReasons(
    fate([], ['For this shopper: 62 % of what matters of their past has its brand.']),
  );
  expect(personal).toBe(true);
  expect(sentences[0]).toBe('From what you did before: 62 % of what matters of your past has its brand.');
});

test('how it was found counts, and nothing known is said plainly', () => {
  expect(plainReasons(fate([], ['Found by recall: keywords, trending.'])).sentences).toEqual([t.whys.crowd]);
  expect(plainReasons(fate([['text', 0, 1]], [])).sentences).toEqual([t.whyNothing]);
  expect(plainReasons(fate([], ['The rule summer pins it there.'])).sentences).toEqual([t.whys.shop]);
});

test('what speaks against an item is told by itself', () => {
  const dear = 'For this shopper: it costs 2.3 times what they turn to for the like.';
  const cheap = 'For this shopper: it costs 0.8 times what they turn to for the like.';
  const { sentences, against, personal } = plainReasons(fate([['text', 0.8, 1], ['meaning', 0.9, -0.2]], [dear]));
  expect(sentences).toEqual([t.whys.words]);
  expect(against).toEqual(['Although it costs 2.3 times what you turn to for the like.']);
  expect(personal).toBe(true);
  expect(plainReasons(fate([], [cheap])).against).toEqual([]);
  expect(plainReasons(fate([], [cheap])).sentences).toHaveLength(1);
});
