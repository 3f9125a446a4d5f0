import { describe, expect, it } from 'vitest';
import { asked, catalogues, faults, hasEnded, type Typed } from '../src/system/keys';

const typed = (more: Partial<Typed>): Typed => ({ name: 'anna', right: 'view', chosen: [], others: '', until: '', rate: '', ...more });

describe('a new key', () => {
  it('asks for what was typed and leaves out what was not', () => {
    expect(asked(typed({ name: ' anna ' }))).toEqual({ name: 'anna', right: 'view' });
    expect(asked(typed({ name: 'bo', right: 'search', chosen: ['shoes'], others: 'hats, shoes', until: '2027-01-31', rate: ' 60 ' }))).toEqual({
      name: 'bo',
      right: 'search',
      catalogues: ['shoes', 'hats'],
      until: Date.UTC(2027, 1, 1) / 1000,
      perMinute: 60,
    });
  });

  it('is for all catalogues where it is for an admin', () => {
    expect(catalogues(typed({ right: 'admin', chosen: ['shoes'] }))).toEqual([]);
  });

  it('takes whole numbers of requests alone', () => {
    const fault = (rate: string) => faults(typed({ rate }), 0).rate;
    expect(['', '1', ' 60', '1000000'].map(fault)).toEqual([undefined, undefined, undefined, undefined]);
    expect(['0', '-5', '1e3', '1.5', '60x', '1,000', '1000001', '٣'].filter((rate) => fault(rate) === undefined)).toEqual([]);
  });

  it('does not end before it begins', () => {
    const now = Date.UTC(2027, 0, 31, 12);
    const fault = (until: string) => faults(typed({ until }), now).until;
    expect([fault(''), fault('2027-01-31'), fault('2027-02-01')]).toEqual([undefined, undefined, undefined]);
    expect(fault('2027-01-30')).toContain('over');
    expect(fault('12027-01-30')).toContain('whole date');
  });
});

describe('a key of the list', () => {
  it('is told to have ended from its last second on', () => {
    const key = { name: 'anna', rights: ['view'], until: 100 };
    expect([hasEnded(key, 99_999), hasEnded(key, 100_000), hasEnded({ ...key, until: undefined }, 1e15)]).toEqual([false, true, false]);
  });
});
