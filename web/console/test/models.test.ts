import { expect, test } from 'vitest';
import { bins, doer, drift, type PastLesson, heads, outcome, rank, took, wentBack } from '../src/models/models';

const standing = { live: 2, before: 1, canary: 3, share: 0.1, shadow: 4 };

test('what a version does now is told', () => {
  expect([1, 2, 3, 4, 5].map((version) => rank(version, standing))).toEqual([
    'ranked before',
    'ranks',
    'ranks for 10.0 %',
    'in shadow',
    '',
  ]);
});

test('heads are read from the facts of a training, those with most cases first', () => {
  const facts = {
    'click.auc': '0.7', 'click.hits': '50', 'click.learnt': '500', 'click.said': '0.1', 'click.was': '0.09',
    'click.calibration-error': '0.01', 'click.page-auc': '0.6',
    'cart.auc': '0.5', 'cart.hits': '5', 'cart.learnt': '50', 'return.auc': 'NaN', 'return.learnt': '0',
    told: '9 pages',
  };
  expect(heads(facts).map((head) => [head.name, head.hits, head.auc])).toEqual([
    ['click', 50, 0.7],
    ['cart', 5, 0.5],
  ]);
});

test('bins and drift are read from notes', () => {
  const notes = {
    'calibration.click': 'said 0.0853, was 0.0851 [0.0693, 0.1042] of 987',
    'calibration.click.bin02': 'said 0.0239, was 0.0202 [0.0056, 0.0707] of 99',
    'calibration.click.bin01': 'said 0.0145, was 0.0000 [0.0000, 0.0377] of 98',
    'calibration.click.bin03': 'no cases',
    'drift.price': '0.3100',
    'drift.age': '0.0200',
  };
  expect(bins(notes, 'click')).toEqual([
    { said: 0.0145, was: 0, low: 0, high: 0.0377 },
    { said: 0.0239, was: 0.0202, low: 0.0056, high: 0.0707 },
  ]);
  expect(drift({ ...notes, 'drift.sold': '0.9' }).map(([name]) => name)).toEqual(['sold', 'price', 'age']);
});

test('what ranks after going back is told as it is', () => {
  const stands = (live: number, before: number, canary = 0) => ({ live, before, canary, share: 0, shadow: 0 });
  expect(wentBack(stands(2, 1), stands(1, 2))).toBe('Version 1 ranks again.');
  expect(wentBack(stands(1, 0), stands(0, 1))).toContain('No learnt version ranks now');
  expect(wentBack(stands(2, 1, 3), stands(2, 1))).toBe('The canary of version 3 has ended. Version 2 ranks for everybody.');
  expect(wentBack(stands(0, 0, 1), stands(0, 0))).toContain('has ended. No learnt version ranks');
});

test('what came of lessons is told in words', () => {
  const lesson = (more: Partial<PastLesson>): PastLesson => ({ number: 1, begun: 1_000, outcome: 'running', what: '', events: 0, version: 0, by: '', note: '', ...more });
  const lessons = [
    lesson({}),
    lesson({ outcome: 'done', ended: 31_400, version: 7 }),
    lesson({ outcome: 'failed', ended: 126_000, note: 'no pages are kept' }),
    lesson({ outcome: 'failed' }),
    lesson({ outcome: 'broken off' }),
  ];
  expect(lessons.map(outcome)).toEqual(['goes on', 'made version 7', 'learnt nothing: no pages are kept', 'learnt nothing', 'broken off, as the program ended']);
  expect(lessons.map(took)).toEqual(['', '30 s', '2 min 5 s', '', '']);
  expect([lesson({}), lesson({ by: 'anna' })].map(doer)).toEqual(['by command', 'anna']);
});
