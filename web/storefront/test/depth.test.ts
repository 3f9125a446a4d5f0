import { beforeEach, expect, test, vi } from 'vitest';

const page = { scrollY: 0, scrollTo: ({ top }: { top: number }) => void (page.scrollY = top) };
vi.stubGlobal('window', page);

type Depth = typeof import('../src/depth');
let depth: Depth;

beforeEach(async () => {
  vi.resetModules();
  depth = await import('../src/depth');
  page.scrollY = 0;
});

test('a step back to another page of results leads to where it was left, once they are drawn', () => {
  page.scrollY = 2094;
  depth.toTop();
  expect(page.scrollY).toBe(0);
  depth.noteDepth();
  const second = depth.beginStep();
  page.scrollY = 300;

  depth.goToStep(undefined);
  depth.comeBackLater();
  page.scrollY = 0;
  depth.resultsAreDrawn();
  expect(page.scrollY).toBe(2094);
  depth.goToStep(second);
  expect(depth.depthHere()).toBe(300);
});

test('going to the top counts for the step that is written soon, and for none later', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  page.scrollY = 900;
  depth.toTop();
  vi.advanceTimersByTime(5_000);
  page.scrollY = 1_500;
  depth.noteDepth();
  expect(depth.depthHere()).toBe(1_500);
  vi.useRealTimers();
});

test('results that nobody came back to stay where they are', () => {
  depth.beginStep();
  page.scrollY = 40;
  depth.resultsAreDrawn();
  expect(page.scrollY).toBe(40);
  depth.comeBackLater();
  depth.toTop();
  depth.resultsAreDrawn();
  expect(page.scrollY).toBe(0);
});
