import { expect, test } from 'vitest';
import { attributeName } from '../src/labels';

test('attributes are named as people write', () => {
  expect(attributeName('battery_life')).toBe('Battery life');
  expect(attributeName('output_w')).toBe('Output (W)');
  expect(attributeName('shoe_size_eu')).toBe('Shoe size (EU)');
  expect(attributeName('cable_length_m')).toBe('Cable length (m)');
  expect(attributeName('made_in')).toBe('Made in');
  expect(attributeName('about_us')).toBe('About us');
  expect(attributeName('attributes.screenSize')).toBe('Screen size');
});

test('a word of the catalogue is written as the shop writes it, wherever it stands in a name', () => {
  expect(attributeName('color')).toBe('Colour');
  expect(attributeName('attributes.Color')).toBe('Colour');
  expect(attributeName('frame_color')).toBe('Frame colour');
  expect(attributeName('colorful')).toBe('Colorful');
});
