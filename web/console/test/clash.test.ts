import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Clash } from '../src/rules/Clash';

const nothing = () => undefined;
const shown = (more: object) =>
  renderToStaticMarkup(createElement(Clash, { message: 'It was changed.', mine: { a: 1 }, theirs: { a: 2 }, over: nothing, take: nothing, taking: 'Take theirs', busy: false, ...more }));

test('only what happened is called out, not the choice', () => {
  expect(shown({})).toContain('<p role="alert">It was changed.</p>');
  expect(shown({}).match(/role="alert"/g)).toHaveLength(1);
});

test('what may not be saved is not written over theirs either', () => {
  expect(shown({})).not.toContain('disabled');
  const unfit = shown({ unfit: true });
  expect(unfit).toMatch(/<button[^>]*disabled[^>]*>Write over it/);
  expect(unfit).not.toMatch(/<button[^>]*disabled[^>]*>Take theirs/);
});

test('where theirs is gone there is nothing to go on with', () => {
  const gone = shown({ theirs: undefined, take: undefined });
  expect(gone).toContain('Write it anew');
  expect(gone).not.toContain('Take theirs');
});
