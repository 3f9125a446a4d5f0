import { expect, test } from 'vitest';
import { findings, fact, measured } from '../src/models/facts';
import { bins, doer, done, doubt, drift, earlier, goingBack, heldBack, type PastLesson, heads, outcome, rank, took, wentBack } from '../src/models/models';

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

test('every deed of the history has words of its own, a canary with its share', () => {
  const told = (did: string, why = '') => done({ at: 0, did, version: 1, why, by: '' });
  const all = ['trained', 'shadowed', 'unshadowed', 'tried', 'promoted', 'confirmed', 'rolled-back', 'taken-back'].map((did) => told(did).what);
  expect(all).toEqual([
    'trained', 'in shadow', 'taken out of shadow', 'canary', 'promoted: ranks for everybody',
    'passed its trial: ranks for everybody', 'rolled back by hand', 'rolled back by the guardrail',
  ]);
  expect(told('tried', 'for a share of 0.1')).toEqual({ what: 'canary for 10 % of shoppers', why: '' });
  expect(told('tried', 'for a share of 0.07').what).toBe('canary for 7 % of shoppers');
  expect(told('taken-back', 'clicks worse').why).toBe('clicks worse');
});

const stands = (live: number, before: number, more: { canary?: number; earlier?: number[] } = {}) => ({ live, before, canary: 0, share: 0, shadow: 0, ...more });

test('going back says what comes of it before it is done', () => {
  expect(goingBack(stands(2, 1))).toBe('Version 1 will rank again for all.');
  expect(goingBack(stands(1, 2, { earlier: [] }))).toContain('No learnt version will rank');
  expect(goingBack(stands(3, 9, { earlier: [1, 2] }))).toBe('Version 2 will rank again for all.');
  expect(goingBack(stands(2, 1, { canary: 3 }))).toBe('The canary of version 3 ends, and version 2 ranks for all.');
  expect(goingBack(stands(0, 0, { canary: 3 }))).toContain('and no learnt version will rank');
  expect([stands(1, 2), stands(1, 2, { earlier: [] }), stands(3, 0, { earlier: [1, 2] })].map(earlier)).toEqual([2, 0, 2]);
  expect(rank(2, stands(3, 0, { earlier: [1, 2] }))).toBe('ranked before');
});

test('a version that learnt from few clicks is in doubt, one of which that is not known is not', () => {
  const learnt = (facts: Record<string, string>) => doubt({ version: 2, facts });
  expect(learnt({ 'click.hits': '583' })).toContain('from 583 clicks. The shop itself wants 1,000');
  expect([learnt({ 'click.hits': '1000' }), learnt({}), learnt({ 'click.hits': '' })]).toEqual([undefined, undefined, undefined]);
});

test('shoppers are held back from a version that was promoted until it is confirmed', () => {
  const deed = (did: string, version: number) => ({ at: 0, did, version, why: '', by: '' });
  const held = (standing: ReturnType<typeof stands>, ...history: ReturnType<typeof deed>[]) => heldBack({ standing, versions: [], history });
  expect(held(stands(2, 1), deed('promoted', 1), deed('promoted', 2))).toBe(1);
  expect(held(stands(1, 0), deed('promoted', 1), deed('shadowed', 2))).toBe(0);
  expect(held(stands(2, 1), deed('promoted', 2), deed('confirmed', 2))).toBeUndefined();
  expect(held(stands(1, 2), deed('promoted', 1), deed('promoted', 2), deed('rolled-back', 2))).toBeUndefined();
  expect(held(stands(2, 1, { canary: 3 }), deed('promoted', 2), deed('tried', 3))).toBeUndefined();
  expect(held(stands(0, 1))).toBeUndefined();
});

test('money of a trial says that it is in cents', () => {
  expect(['value', 'clicks'].map(measured)).toEqual(['value, in cents', 'clicks']);
});

test('findings of a trial are told with the digits that matter, and as open where nothing is known', () => {
  const notes = {
    clicks: 'clicks 0.5727 a page against 0.3699, 0.2213 ± Infinity above the worst tolerated: open',
    empty: 'empty 0.0120 a page against 0.0137, 0.0251 ± 0.0100 above the worst tolerated: fine',
    latency: 'latency 70.1889 a page against NaN, NaN ± Infinity above the worst tolerated: open',
    value: 'value 28.5119 a page against 132.7945, -91.0031 ± 14.2000 above the worst tolerated: worse',
    purchases: 'purchases 0.0130 a page against 0.0274, -0.0116 ± 0.0200 above the worst tolerated: open',
    pages: '461',
  };
  expect(findings(notes).map((each) => [each.measure, each.ours, each.theirs, each.means])).toEqual([
    ['clicks', '0.573', '0.37', 'not yet enough to tell'],
    ['empty', '1.20 %', '1.37 %', 'within what is tolerated'],
    ['latency', '70.2 ms', 'nothing seen', 'not yet enough to tell'],
    ['value', '28.5', '133', 'worse than is tolerated'],
    ['purchases', '0.013', '0.0274', 'open: 0.0116 below the worst tolerated, give or take 0.02'],
  ]);
});

test('facts are told with the digits that matter', () => {
  const said = { 'cart.auc': '0.5482866043613707', events: '5988', 'cart.above': '', 'follow.auc': 'NaN', sum: '12345678', trained: '2026-11-29T13:24:09.830184299Z', told: '9 pages' };
  expect(Object.entries(said).map(([name, value]) => fact(name, value))).toEqual(['0.548', '5,988', 'none', 'not yet enough to tell', '12345678', '2026-11-29 13:24 UTC', '9 pages']);
});
