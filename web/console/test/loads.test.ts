import { expect, test } from 'vitest';
import { type Load, nameOf, rejects, summary } from '../src/loads/loads';
import { contents } from '../src/system/backups';

const load: Load = {
  number: 1, catalogue: 'products', by: '', began: 0, ended: 5, state: 'done', note: '', rows: 9, rejected: 2, kept: 2, bytes: 5, total: 10,
  files: [{ file: 'a', form: 'NDJSON', outcome: 'loaded', rows: 9, skipped: 0, loaded: 4, unchanged: 3, rejected: 2 }],
  unknown: [],
};

test('what came of a load is told in a line', () => {
  expect(summary(load)).toBe('4 loaded, 3 unchanged');
  expect(summary({ ...load, state: 'running', files: [] })).toBe('50 % read');
  expect(summary({ ...load, state: 'failed', note: 'a: neither NDJSON' })).toBe('a: neither NDJSON');
  expect(summary({ ...load, state: 'broken off', files: [] })).toContain('carries on');
  expect(summary({ ...load, files: load.files.map((file) => ({ ...file, outcome: 'unchanged' })) })).toContain('has not changed');
});

test('rejects are read line by line, and names are made safe', () => {
  expect(rejects('{"line":2,"field":"price"}\n\n{"line":3}\n').map((row) => row.line)).toEqual([2, 3]);
  expect(nameOf('../../etc/lämps?.ndjson')).toBe('etc-lämps-.ndjson');
  expect(nameOf('.hidden')).toBe('hidden');
  expect(nameOf('///')).toBe('file');
});

test('what is in a backup is told in a line', () => {
  const backup = { name: 'a.zip', bytes: 1, made: 1, sha256: '', damage: '', catalogues: { products: 1200 }, files: [{ path: 'x', bytes: 1, sha256: '' }] };
  expect(contents(backup)).toBe('products (1,200); 1 file');
  expect(contents({ ...backup, damage: 'cannot be read' })).toBe('cannot be read');
});
