import { expect, test } from 'vitest';
import { bannersOf, withBanners } from '../src/rules/banner';
import { fresh, marketsOf, resting, type Rule, sent } from '../src/rules/draft';
import { faultOf, isOf } from '../src/rules/faults';
import { moved, past, shown, standing, typed } from '../src/rules/period';
import { redirectOf, withRedirect } from '../src/rules/redirect';

test('a banner is written as the storefront reads it, and what the form does not know stays', () => {
  const rule: Rule = {
    ...fresh('r'),
    consequence: { params: { filters: 'a:b', renderingContent: { facetOrdering: { x: 1 }, widgets: { banners: [{ title: 'Old', target: '_blank' }] } } } },
  };
  expect(bannersOf(rule)).toEqual([{ title: 'Old', text: '', link: '', image: '' }]);
  const next = withBanners(rule, [{ title: 'Week', text: 'Two for one', link: '/sale', image: '/a.jpg' }]);
  expect(next.consequence.params).toEqual({
    filters: 'a:b',
    renderingContent: {
      facetOrdering: { x: 1 },
      widgets: { banners: [{ target: '_blank', title: 'Week', text: 'Two for one', link: { url: '/sale' }, image: { urls: [{ url: '/a.jpg' }] } }] },
    },
  });
  expect(bannersOf(next)[0]?.image).toBe('/a.jpg');
  expect(withBanners(withBanners(fresh('r'), [{ title: 'x', text: '', link: '', image: '' }]), []).consequence).toEqual({ params: {} });
});

test('a period is typed in UTC and may be open at an end', () => {
  expect(shown(typed('2027-01-31T12:30'))).toBe('2027-01-31T12:30');
  expect(shown(253402300799)).toBe('');
  expect(moved({ from: 0, until: 253402300799 }, 'from', '2027-01-31T12:30')).toEqual({ from: 1801398600 });
  expect(moved({ from: 1801398600, until: 1801398660 }, 'until', '')).toEqual({ from: 1801398600 });
  expect(standing([], 5)).toBe('always');
  expect(standing([{ from: 3 }], 5)).toBe('now');
  expect(standing([{ until: 5 }], 5)).toBe('over');
  expect(resting({ ...fresh('r'), validity: [{ from: 9 }] }, 5)).toBe('its time is to come');
});

test('what was not typed is not sent', () => {
  const rule: Rule = { ...fresh('r'), validity: [{}], consequence: { boosts: [{ filters: ' ', strength: 0.3 }], params: {} } };
  expect(sent(rule)).toEqual({ objectID: 'r', description: '', conditions: [], consequence: {} });
  expect(sent({ ...fresh('r'), conditions: [{ pattern: '', market: ['de', ''] }] }).conditions).toEqual([{ market: ['de'] }]);
  expect(marketsOf({ market: ['de', 'sg'] })).toBe('de, sg');
});

test('a fault is shown at the field that it names', () => {
  const fault = faultOf('consequence.boosts[0].strength: expected a number from -1 to 1');
  expect(fault).toEqual({ path: 'consequence.boosts[0].strength', message: 'expected a number from -1 to 1' });
  expect(isOf(fault, ['consequence.boosts[0].strength'])).toBe(true);
  expect(isOf(fault, ['consequence.boosts[1]', 'consequence.params'])).toBe(false);
  expect(isOf(faultOf('consequence.params.filters: at position 3: expected'), ['consequence.params.filters'])).toBe(true);
  expect(faultOf('too many requests')).toBeUndefined();
});

test('a redirect is read and written where the rule has it', () => {
  const saved: Rule = { ...fresh('r'), consequence: { params: { filters: 'a:b', renderingContent: { redirect: { url: '/sale' }, widgets: { x: 1 } } } } };
  expect(redirectOf(saved)).toBe('/sale');
  expect(withRedirect(saved, '/new').consequence).toEqual({ params: { filters: 'a:b', renderingContent: { redirect: { url: '/new' }, widgets: { x: 1 } } } });
  expect(sent(withRedirect(saved, '')).consequence).toEqual({ params: { filters: 'a:b', renderingContent: { widgets: { x: 1 } } } });
  expect(sent(withRedirect(fresh('r'), '/sale')).consequence).toEqual({ redirect: '/sale' });
  const both = { ...saved, consequence: { ...saved.consequence, redirect: '/own' } };
  expect(redirectOf(both)).toBe('/own');
  expect(sent(withRedirect(both, '')).consequence).toEqual({ params: { filters: 'a:b', renderingContent: { widgets: { x: 1 } } } });
});

test('a period that is over is told, and when the rule has no other', () => {
  expect(past([{ until: 5 }], 0, 5)).toContain('will never hold');
  expect(past([{ until: 5 }, { from: 9 }], 0, 5)).toContain('does not hold in this time');
  expect(past([{ until: 5 }, { from: 9 }], 1, 5)).toBeUndefined();
  expect(past([{ from: 1 }], 0, 5)).toBeUndefined();
  expect(past([{}], 0, 5)).toBeUndefined();
});
