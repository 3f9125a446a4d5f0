import { beforeEach, expect, test, vi } from 'vitest';

vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('Image', class {});
const asked = vi.fn(async (path: string) => ({ ok: true, status: 200, json: async () => ({ objectID: path }) }));
vi.stubGlobal('fetch', asked);
const { askItemAhead, takeItem } = await import('../src/item/ahead');

const { signal } = new AbortController();

beforeEach(() => asked.mockClear());

test('an item that was asked ahead is asked once, and anew when it is opened again', async () => {
  askItemAhead('p1');
  expect(await takeItem('p1', signal)).toBeDefined();
  expect(asked).toHaveBeenCalledTimes(1);
  await takeItem('p1', signal);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('another item than the one asked ahead is asked by the one who takes it', async () => {
  askItemAhead('p1');
  await takeItem('p2', signal);
  expect(asked.mock.calls.map(([path]) => path.replace(/\?.*/, ''))).toEqual([
    '/1/indexes/products/p1',
    '/1/indexes/products/p2',
  ]);
});

test('what failed ahead fails for the one who takes it', async () => {
  asked.mockRejectedValueOnce(new Error('no'));
  askItemAhead('p1');
  await expect(takeItem('p1', signal)).rejects.toThrow('no');
});
