import { describe, expect, it } from 'vitest';
import { asked } from '../src/system/keys';

describe('a new key', () => {
  it('asks for what was typed and leaves out what was not', () => {
    expect(asked({ name: ' anna ', right: 'view', catalogues: '', until: '', rate: '' })).toEqual({ name: 'anna', right: 'view' });
    expect(asked({ name: 'bo', right: 'search', catalogues: 'shoes, hats', until: '2027-01-31', rate: '60' })).toEqual({
      name: 'bo',
      right: 'search',
      catalogues: ['shoes', 'hats'],
      until: Date.UTC(2027, 1, 1) / 1000,
      perMinute: 60,
    });
  });
});
