import { expect, test } from 'vitest';
import { captions, placeAt, shots } from '../src/film/drawn';

const END = Number.POSITIVE_INFINITY;
const products = [
  { id: 'p1', images: ['a1', 'a2'] },
  { id: 'p2', images: ['b1'] },
  { id: 'p3', images: [] },
];
const film = (...tags: [product: string, from: number, to: number][]) => ({ images: ['own'], tags: tags.map(([product, from, to]) => ({ product, from, to })) });

test('pictures of products come in at the seconds of their tags, one after the other', () => {
  const drawn = shots(film(['p1', 2, 14]), products, 16);
  expect(drawn).toEqual([
    { from: 0, picture: 'own' },
    { from: 2, picture: 'a1' },
    { from: 6, picture: 'a2' },
    { from: 10, picture: 'own' },
    { from: 14, picture: 'own' },
  ]);
});

test('what comes in is seen first, though another product is there still', () => {
  const drawn = shots(film(['p1', 0, END], ['p2', 8, 12]), products, 16);
  expect(drawn.filter(({ from }) => from >= 8).map(({ picture }) => picture)).toEqual(['b1', 'a1']);
  expect(drawn.map(({ from }) => from)).toEqual([0, 4, 8, 12]);
});

test('a film without pictures, or of what the shop has no more, is drawn from what there is', () => {
  expect(shots({ images: [], tags: [] }, [], 10)).toEqual([]);
  expect(shots(film(['p9', 0, END], ['p3', 0, END]), products, 8).map(({ picture }) => picture)).toEqual(['own', 'own']);
  expect(shots(film(['p1', 5, 90]), products, 10).map(({ from }) => from)).toEqual([0, 5]);
});

test('what is said is cut to glances, each in the time of its letters', () => {
  expect(captions('', 30)).toEqual([]);
  const said = captions('Look at this. It has thick padding around the ears, a microphone that hears nothing but you, and lasts.', 30);
  expect(said[0]).toEqual({ from: 0, text: 'Look at this.' });
  expect(said.map(({ text }) => text).join(' ')).toContain('padding around the ears');
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThan(75);
  expect(said.map(({ from }) => from)).toEqual([...said.map(({ from }) => from)].sort((a, b) => a - b));
  expect(said.at(-1)?.from).toBeLessThan(30);
  expect(captions('耳机很好。声音清楚！', 10).map(({ text }) => text)).toEqual(['耳机很好。声音清楚！']);
});

test('what stands at a second is the last that began', () => {
  const all = [{ from: 0 }, { from: 4 }, { from: 8 }];
  expect([0, 3.9, 4, 99].map((second) => placeAt(all, second))).toEqual([0, 0, 1, 2]);
  expect(placeAt([], 3)).toBe(-1);
  expect(placeAt([{ from: 2 }], 1)).toBe(-1);
});
