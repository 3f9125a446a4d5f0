import { describe, expect, it } from 'vitest';
import { helpAddress, likelyCategories, namedParty, wantsOrders } from '../src/results/about';

const at = (probability: number, ...path: string[]) => ({ path, probability });

describe('likely categories', () => {
  it('are the likely ones, named by their last level', () => {
    const about = { categories: [at(0.7, 'Home', 'Kitchen'), at(0.2, 'Garden'), at(0.05, 'Toys')] };
    expect(likelyCategories(about, [])).toEqual([
      { path: ['Home', 'Kitchen'], name: 'Kitchen' },
      { path: ['Garden'], name: 'Garden' },
    ]);
  });

  it('are below the category that the shopper stands in', () => {
    const about = { categories: [at(0.5, 'Home', 'Kitchen'), at(0.4, 'Garden'), at(0.3, 'Home')] };
    expect(likelyCategories(about, ['Home'])).toEqual([{ path: ['Home', 'Kitchen'], name: 'Kitchen' }]);
    expect(likelyCategories(about, ['Home', 'Kitchen'])).toEqual([]);
  });

  it('that end alike are told apart by the one above', () => {
    const about = { categories: [at(0.4, 'Fashion', 'Women', 'Shoes'), at(0.3, 'Fashion', 'Kids', 'Shoes'), at(0.2, 'Home')] };
    expect(likelyCategories(about, []).map(({ name }) => name)).toEqual(['Women › Shoes', 'Kids › Shoes', 'Home']);
  });

  it('go no deeper than the menu, each once', () => {
    const about = { categories: [at(0.5, 'a', 'b', 'c', 'd', 'e'), at(0.4, 'a', 'b', 'c', 'd', 'f')] };
    expect(likelyCategories(about, [])).toEqual([{ path: ['a', 'b', 'c', 'd'], name: 'd' }]);
  });

  it('are none for an answer in another form', () => {
    for (const odd of [undefined, null, 'x', { categories: 'x' }, { categories: [null, 1, { path: 'x' }] }]) {
      expect(likelyCategories(odd, [])).toEqual([]);
    }
  });
});

describe('help', () => {
  it('is what the server says, or nothing', () => {
    expect(helpAddress({ help: '/help' })).toBe('/help');
    expect(helpAddress(undefined)).toBeUndefined();
  });
});

it('a query about an order of one’s own is told from one for goods', () => {
  const about = (intent: string, probability: number) => ({ intents: [{ intent, probability }] });
  expect(wantsOrders(about('order', 0.9))).toBe(true);
  expect(wantsOrders(about('after-sales', 0.5))).toBe(true);
  expect(wantsOrders(about('after-sales', 0.4))).toBe(false);
  expect(wantsOrders(about('product', 0.9))).toBe(false);
  expect(wantsOrders('nonsense')).toBe(false);
});

describe('who is named', () => {
  const of = (intent: string, probability: number, party?: object) => ({ intents: [{ intent, probability, ...(party === undefined ? {} : { party }) }] });

  it('is a seller or creator who is likely meant', () => {
    expect(namedParty(of('creator', 0.9, { id: 'c1', name: 'Kofi daily' }))).toEqual({ attribute: 'creator', id: 'c1', name: 'Kofi daily' });
    expect(namedParty(of('shop', 0.6, { id: 's1', name: 'Alto' }))).toEqual({ attribute: 'seller', id: 's1', name: 'Alto' });
  });

  it('is nobody where it is not likely, or not said who', () => {
    expect(namedParty(of('creator', 0.4, { id: 'c1', name: 'Kofi daily' }))).toBeUndefined();
    expect(namedParty(of('shop', 0.9))).toBeUndefined();
    expect(namedParty(of('video', 0.9, { id: 'c1', name: 'Kofi daily' }))).toBeUndefined();
    expect(namedParty(undefined)).toBeUndefined();
  });
});
