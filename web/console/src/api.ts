import { storedKey } from './session';

/** What the server said when it did not do what was asked. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }

  /** Whether the key lacks a right, rather than the request being wrong. */
  get lacksRight(): boolean {
    return this.status === 403;
  }
}

/** Told by an event `refused` whenever the key of the session was refused, be it that it lacks a right or is known no more. */
export const refusals = new EventTarget();

const OWN = '/v1/key';

/** Tells of an answer by which the key of the session may be known no more. */
export function heed(status: number, path: string, key: string): void {
  if ((status === 401 || status === 403) && path !== OWN && key === storedKey()) {
    refusals.dispatchEvent(new Event('refused'));
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How a request is sent: what ends it, another key than that of the session, and headers beside the usual ones. */
export interface Sending {
  signal?: AbortSignal | undefined;
  key?: string;
  more?: Record<string, string>;
}

/** Sends a request with the key as a header; a file goes as it is, anything else as JSON. */
export async function send(method: Method, path: string, body?: unknown, { signal, key = storedKey(), more = {} }: Sending = {}): Promise<Response> {
  const response = await fetch(path, {
    method,
    headers: { 'x-vitrine-key': key, ...more },
    body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
    credentials: 'omit',
  });
  if (!response.ok) {
    heed(response.status, path, key);
    throw new Refused(response.status, await reason(response));
  }
  return response;
}

/** The same for an answer in JSON. */
export async function ask<T>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  return (await (await send(method, path, body, { signal })).json()) as T;
}

async function reason(response: Response): Promise<string> {
  try {
    const told = (await response.json()) as { message?: string };
    return told.message ?? response.statusText;
  } catch {
    return response.statusText;
  }
}

/** What a key may do. */
export async function rightsOf(key: string): Promise<string[]> {
  const response = await send('GET', OWN, undefined, { key });
  return ((await response.json()) as { rights: string[] }).rights;
}

/** The address of something in a catalogue. */
export function inCatalogue(catalogue: string, rest: string): string {
  return `/v1/catalogues/${encodeURIComponent(catalogue)}/${rest}`;
}

/** The address of something in a catalogue, in the Algolia protocol. */
export function inIndex(catalogue: string, rest: string): string {
  return `/1/indexes/${encodeURIComponent(catalogue)}/${rest}`;
}
