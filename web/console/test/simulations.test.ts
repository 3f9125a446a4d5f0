import { expect, test } from 'vitest';
import { bars, columns, figure, gain, interval, type Outcome, type Read, summary, value, worldsOf } from '../src/market/simulations';

const outcome = (policy: string, world: string, more: Outcome = {}): Outcome => ({ policy, world, ctr: 0.25, ctr_interval: [0.2, 0.3], ...more });

const run = (number: number, outcomes: Outcome[]): Read => ({
  number, by: '', began: 0, ended: 1, state: 'done', note: '', doing: '', done: 1, all: 1, measures: [], outcomes,
  asked: { worlds: ['position'], days: 3, learn: 2, again: 0, products: 2000, shoppers: 500, seed: 7, markets: 1, policies: ['random'] },
});

const first = run(1, [outcome('random', 'position'), outcome('oracle', 'position'), outcome('random', 'trust')]);
const second = run(2, [outcome('oracle', 'position'), outcome('random', 'position')]);

test('policies of two runs stand beside their like, by world', () => {
  expect(worldsOf([first, second])).toEqual(['position', 'trust']);
  expect(columns([first], 'trust').map((each) => each.name)).toEqual(['random']);
  expect(columns([first, second], 'position').map((each) => each.name)).toEqual(['random, run 1', 'random, run 2', 'oracle, run 1', 'oracle, run 2']);
});

test('figures have intervals where there are any, and no nought has a sign', () => {
  expect(value(outcome('a', 'b'), 'ctr')).toBe(0.25);
  expect(interval(outcome('a', 'b'), 'ctr')).toEqual([0.2, 0.3]);
  expect(value(outcome('a', 'b'), 'none')).toBeUndefined();
  expect(interval(outcome('a', 'b'), 'none')).toBeUndefined();
  expect([figure(-0.0004, 3), figure(-0.5, 1), figure(2, 0), figure(-0.2, 0)]).toEqual(['0.000', '-0.5', '2', '0']);
});

test('a gain says whether it is one', () => {
  const more = (low: number, high: number) => gain(outcome('full', 'a', { gain_over: 'lexical', net_gmv_gain: 0.1, net_gmv_gain_interval: [low, high] }));
  expect(more(0.05, 0.2)).toContain('full against lexical: 0.100 [0.050, 0.200] net $ a visit, surely better');
  expect(more(-0.05, 0.2)).toContain('no difference');
  expect(more(-0.5, -0.2)).toContain('surely worse');
  expect(gain(outcome('full', 'a'))).toBeUndefined();
});

test('bars share a scale that has nothing and the ends of all whiskers', () => {
  expect(bars([{ value: 5, interval: [4, 10] }, { value: 2, interval: undefined }])).toEqual([
    { from: 0, to: 500, low: 400, high: 1000, zero: 0 },
    { from: 0, to: 200, low: 200, high: 200, zero: 0 },
  ]);
  expect(bars([{ value: -1, interval: [-2, 2] }])).toEqual([{ from: 250, to: 500, low: 0, high: 1000, zero: 500 }]);
  expect(bars([{ value: 0, interval: [0, 0] }])[0]?.to).toBe(0);
  expect(bars([])).toEqual([]);
});

test('what was asked is told in a line', () => {
  expect(summary(first.asked)).toBe('position; 2,000 products, 500 shoppers, 3 days, 2 to learn before; seed 7');
  expect(summary({ ...first.asked, days: 1, learn: 0, markets: 3 })).toContain('1 day; 3 markets from seed 7');
});
