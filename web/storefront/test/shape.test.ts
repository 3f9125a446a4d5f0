import { expect, test } from 'vitest';
import { shapeOf } from '../src/film/shape';

test('a film that is higher than wide is tall, any other as wide as the page has it', () => {
  expect(shapeOf(1080, 1920)).toEqual({ lies: 'tall', ratio: 0.5625 });
  expect(shapeOf(1920, 1080).lies).toBe('wide');
  expect(shapeOf(640, 640).lies).toBe('wide');
  expect(shapeOf(0, 0).lies).toBe('wide');
});

test('a very narrow one leaves room for its bar', () => {
  expect(shapeOf(100, 1000).ratio).toBe(0.5);
});
