import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Lately } from '../src/models/Lately';

const head = (name: string) => ({ name, learnt: 9, hits: 3, auc: 0.7, said: 0.1, was: 0.1, error: 0 });
const drawn = (watch: Record<string, string>) => renderToStaticMarkup(createElement(Lately, { heads: [head('click'), head('cart')], watch }));

test('what came true lately is drawn for each head that is watched, and for none before', () => {
  const watch = { 'calibration.click.bin01': 'said 0.0145, was 0.0000 [0.0000, 0.0377] of 98', 'drift.age': '0.1' };
  expect(drawn(watch)).toContain('aria-label="Calibration of click: said 0.015, was 0.000"');
  expect(drawn(watch)).not.toContain('Calibration of cart');
  expect(drawn({ 'drift.age': '0.1' })).toBe('');
});
