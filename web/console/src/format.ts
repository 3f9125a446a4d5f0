const whole = new Intl.NumberFormat('en');

/** A whole number with separators. */
export const count = (n: number): string => whole.format(Math.round(n));

/** So many of a thing, in the singular for one. */
export const many = (n: number, one: string, more = `${one}s`): string => `${count(n)} ${Math.round(n) === 1 ? one : more}`;

/** A duration as told in nanoseconds. */
export function duration(nanos: number): string {
  const millis = nanos / 1e6;
  if (millis < 0.1) {
    return `${(nanos / 1e3).toFixed(0)} µs`;
  }
  return millis < 1000 ? `${millis.toFixed(millis < 10 ? 2 : 0)} ms` : `${(millis / 1000).toFixed(2)} s`;
}

/** What stands where no number is known. */
export const NONE = '–';

/**
 * A score or a value of a feature: as many digits as tell something.
 *
 * @param value may be a text, as JSON has no other way to tell what is no number
 */
export function score(value: number | string | null | undefined): string {
  const known = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof known !== 'number' || !Number.isFinite(known)) {
    return NONE;
  }
  const size = Math.abs(known);
  if (Number.isInteger(known) && size < 1e6) {
    return String(known);
  }
  return size >= 1000 ? known.toFixed(0) : size >= 100 ? known.toFixed(1) : size >= 1 ? known.toFixed(3) : known.toFixed(4);
}

/** An amount of money in whatever currency; the number alone where none is known. */
export function money(amount: number, currency: string): string {
  const two = amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${two} ${currency}`.trim();
}

export function bytes(n: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let at = 0;
  let left = n;
  while (left >= 1000 && at < units.length - 1) {
    left /= 1000;
    at += 1;
  }
  return `${left.toFixed(at === 0 || left >= 100 ? 0 : 1)} ${units[at]}`;
}

export function percent(share: number): string {
  if (!Number.isFinite(share)) {
    return NONE;
  }
  return `${(100 * share).toFixed(share !== 0 && Math.abs(share) < 0.1 ? 2 : 1)} %`;
}

/** A time as told in milliseconds since 1970. */
export function time(millis: number): string {
  const at = new Date(millis);
  return Number.isNaN(at.getTime()) ? NONE : at.toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
}

/** The same to the second. */
export function moment(millis: number): string {
  const at = new Date(millis);
  return Number.isNaN(at.getTime()) ? NONE : at.toISOString().slice(0, 19).replace('T', ' ') + ' UTC';
}

/** `kebab-case` and `snake_case` as words. */
export const words = (name: string): string => name.replaceAll(/[-_]/g, ' ');
