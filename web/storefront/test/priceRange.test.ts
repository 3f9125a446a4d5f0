import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { IndexState } from '../src/asTyped';
import { PriceRange } from '../src/filters/PriceRange';

const page = vi.hoisted(() => ({
  start: [-Infinity, Infinity] as [number, number],
  state: {} as IndexState,
  searches: 0,
  refined: 0,
  apply: (_: [number, number]): void => undefined,
}));

vi.mock('react-instantsearch', () => ({
  useRange: () => ({
    start: page.start,
    range: { min: 4, max: 90 },
    canRefine: true,
    refine: () => page.refined++,
  }),
  useHits: () => ({ items: [{ currency: 'USD' }] }),
  useInstantSearch: () => ({
    setIndexUiState: (change: (state: IndexState) => IndexState) => {
      page.searches++;
      page.state = change(page.state);
    },
  }),
}));
vi.mock('../src/filters/PriceFields', () => ({
  PriceFields: (props: { apply: typeof page.apply }) => {
    page.apply = props.apply;
    return null;
  },
}));

beforeEach(() => {
  Object.assign(page, { start: [-Infinity, Infinity], state: { query: 'dog toys', page: 3 }, searches: 0, refined: 0 });
});

const draw = () => renderToStaticMarkup(createElement(PriceRange));

test('a limit that is typed with cents goes into the search without being rounded', () => {
  draw();
  page.apply([-Infinity, 6.49]);
  expect(page.state).toEqual({ query: 'dog toys', range: { price: ':6.49' } });
  expect(page.refined).toBe(0);
});

test('limits that stay as they are search for nothing again', () => {
  page.start = [-Infinity, 6.49];
  draw();
  page.apply([-Infinity, 6.49]);
  expect(page.searches).toBe(0);
  page.apply([-Infinity, Infinity]);
  expect(page.state.range).toEqual({ price: ':' });
});
