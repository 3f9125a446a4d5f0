import { describe, expect, it } from 'vitest';
import { gradeOf, latestTwo, nextOpen, nextTopic, type Run, signed, told, type Topic, worstFirst } from '../src/quality/judged';

const topic = (id: string, own: number): Topic => ({ id, own, judged: own, text: id, filter: '', language: '', market: '' });
const run = (number: number, stages: string) => ({ number, stages }) as Run;

describe('judging', () => {
  it('takes four keys for grades and no others', () => {
    expect(['0', '3', '4', 'a', '', '33'].map(gradeOf)).toEqual([0, 3, undefined, undefined, undefined, undefined]);
  });

  it('goes on to what has no grade, round and round, until nothing is left', () => {
    expect(nextOpen([undefined, 1, undefined], 0)).toBe(2);
    expect(nextOpen([undefined, 1, 2], 2)).toBe(0);
    expect(nextOpen([undefined, 1, 2], 0)).toBe(0);
    expect(nextOpen([0, 1], 1)).toBeUndefined();
    expect(nextOpen([], 0)).toBeUndefined();
  });

  it('finds the next query that the judge has not finished', () => {
    const topics = [topic('a', 0), topic('b', 3), topic('c', 12), topic('d', 0)];
    expect(nextTopic(topics, 'a', {})?.id).toBe('b');
    expect(nextTopic(topics, 'b', {})?.id).toBe('d');
    expect(nextTopic(topics, 'd', {})?.id).toBe('a');
    expect(nextTopic([topic('a', 0)], 'a', {})).toBeUndefined();
  });

  it('is through with queries of which all that is found is judged, and with those that find nothing', () => {
    const topics = [topic('a', 12), topic('b', 3), topic('none', 0), topic('d', 4)];
    expect(nextTopic(topics, 'a', { b: 3, none: 0, d: 30 })?.id).toBe('d');
    expect(nextTopic(topics, 'd', { b: 3, none: 0, d: 30 })).toBeUndefined();
  });

  it('says what agreement means, and when it is not known', () => {
    expect(told({ alpha: null, pairs: 0, judges: 1 })).toContain('no pair was judged by two');
    expect(told({ alpha: null, pairs: 3, judges: 2 })).toContain('all grades are the same');
    expect(told({ alpha: 0.9, pairs: 9, judges: 2 })).toBe('good');
    expect(told({ alpha: 0.7, pairs: 9, judges: 2 })).toContain('fair');
    expect(told({ alpha: -0.1, pairs: 9, judges: 2 })).toContain('poor');
  });
});

describe('two runs', () => {
  it('are the latest and the one before it that was made alike', () => {
    expect(latestTwo([run(1, 'serving'), run(2, 'lexical'), run(3, 'serving')])).toEqual([1, 3]);
    expect(latestTwo([run(1, 'serving'), run(2, 'lexical')])).toEqual([1, 2]);
    expect(latestTwo([])).toEqual([0, 0]);
  });

  it('tell the worst queries first and those that are left out last', () => {
    const query = (id: string, value: number | null) => ({ id, text: id, judged: 1, values: { 'ndcg@10': value } });
    const sorted = worstFirst([query('a', 0.5), query('b', null), query('c', 0)], 'ndcg@10');
    expect(sorted.map((each) => each.id)).toEqual(['c', 'a', 'b']);
  });

  it('differ by a number with its sign', () => {
    expect([0.0254, -0.1, 0, null].map(signed)).toEqual(['+0.025', '−0.100', '0.000', '–']);
  });
});
