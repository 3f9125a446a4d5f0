import { expect, test } from 'vitest';
import { banners, redirection, safeAddress } from '../src/results/arranged';

const HERE = 'https://shop.example/search?q=x';

test('only web addresses and paths of the shop are followed', () => {
  expect(safeAddress('/sale', HERE)).toBe('https://shop.example/sale');
  expect(safeAddress('https://other.example/a', HERE)).toBe('https://other.example/a');
  for (const bad of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//other.example',
    '/\\other.example',
    '/\tother',
    'sale',
    ' /sale',
    '',
    7,
    null,
    undefined,
    { url: '/' },
  ]) {
    expect(safeAddress(bad, HERE)).toBeUndefined();
  }
});

test('a redirect is read from the content, and a bad one is none', () => {
  Object.assign(globalThis, { location: new URL(HERE) });
  expect(redirection({ redirect: { url: '/sale' } })).toBe('https://shop.example/sale');
  expect(redirection({ redirect: { url: 'javascript:1' } })).toBeUndefined();
  expect(redirection({ redirect: 'x' })).toBeUndefined();
  expect(redirection(undefined)).toBeUndefined();
});

test('banners are texts, pictures and links, and what is not is left out', () => {
  Object.assign(globalThis, { location: new URL(HERE) });
  const content = {
    widgets: {
      banners: [
        {
          image: { urls: [{ url: 'https://cdn.example/a.png' }], title: 'Spring' },
          link: { url: '/spring' },
        },
        { title: '<b>Sale</b>', text: 'All week', link: { url: 'javascript:1' }, image: 'x' },
        { image: { urls: [{ url: '/a.png' }] } },
        'x',
      ],
    },
  };
  expect(banners(content)).toEqual([
    {
      image: 'https://cdn.example/a.png',
      title: 'Spring',
      text: '',
      link: 'https://shop.example/spring',
    },
    { title: '<b>Sale</b>', text: 'All week' },
  ]);
  expect(banners({ widgets: { banners: {} } })).toEqual([]);
});
