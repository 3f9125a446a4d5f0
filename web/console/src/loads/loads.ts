import { heed, Refused } from '../api';
import { storedKey } from '../session';

/** What `GET /v1/loads` answers of each. */
export interface Load {
  number: number;
  catalogue: string;
  by: string;
  began: number;
  ended?: number;
  state: string;
  note: string;
  rows: number;
  rejected: number;
  kept: number;
  bytes: number;
  total: number;
  files: Part[];
  unknown: { field: string; rows: number; nearest: string }[];
}

export interface Part {
  file: string;
  form: string;
  outcome: string;
  rows: number;
  skipped: number;
  loaded: number;
  unchanged: number;
  rejected: number;
}

export interface Reject {
  file: string;
  line: number;
  field: string;
  reason: string;
  raw: string;
}

/** Rows that were not loaded, of NDJSON. */
export function rejects(text: string): Reject[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Reject);
}

/** What came of a load, in a line. */
export function summary(load: Load): string {
  if (load.state === 'running') {
    return load.total === 0 ? 'beginning' : `${Math.round((100 * load.bytes) / load.total)} % read`;
  }
  if (load.note !== '') {
    return load.note;
  }
  if (load.state === 'broken off') {
    return 'the program ended before it did; load the same again, and it carries on';
  }
  if (load.files.length > 0 && load.files.every((file) => file.outcome === 'unchanged')) {
    return 'was loaded before and has not changed';
  }
  const sum = (of: (file: Part) => number) => load.files.reduce((all, file) => all + of(file), 0);
  return `${sum((file) => file.loaded)} loaded, ${sum((file) => file.unchanged)} unchanged`;
}

/** A name that the server takes for a file. */
export function nameOf(file: string): string {
  const safe = file.replaceAll(/[^\p{L}\p{N} ._()-]/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  return safe.slice(-100).replace(/^[^\p{L}\p{N}]+/u, '') || 'file';
}

/** Sends a file, and tells which share of it is sent. */
export function upload(catalogue: string, file: File, told: (share: number) => void): Promise<Load> {
  const path = `/v1/catalogues/${encodeURIComponent(catalogue)}/loads?name=${encodeURIComponent(nameOf(file.name))}`;
  const key = storedKey();
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('x-vitrine-key', key);
    request.upload.onprogress = (event) => told(event.total === 0 ? 1 : event.loaded / event.total);
    request.onerror = () => failed(new Error('the connection broke off'));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 300) {
        heed(request.status, path, key);
        failed(new Refused(request.status, String(answer.message ?? request.statusText)));
      } else {
        done(answer as unknown as Load);
      }
    };
    request.send(file);
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
