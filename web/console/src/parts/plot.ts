/** The least round number that is not below a value: 1, 2 or 5 times a power of ten. */
export function nice(value: number): number {
  if (value <= 0) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((each) => each * power >= value) ?? 10) * power;
}

/** Nothing, half and all of the height, less the half where it would be written like one of the others. */
export function levels(top: number, axis: (value: number) => string): number[] {
  const half = axis(top / 2);
  return half === axis(0) || half === axis(top) ? [0, top] : [0, top / 2, top];
}

/**
 * Places of a few labels along an axis.
 *
 * @param parts how many parts the labels make of the axis at most
 */
export function ticks(length: number, parts = 4): number[] {
  if (length <= 1) {
    return length === 1 ? [0] : [];
  }
  const last = length - 1;
  return [...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((part * last) / parts)))];
}

/** A time of day as all times of the console are told: in UTC. */
export const clock = (millis: number): string => (Number.isFinite(millis) ? new Date(millis).toISOString().slice(11, 16) : '–');

/** The same with the day before it. */
export const dayAndClock = (millis: number): string => (Number.isFinite(millis) ? new Date(millis).toISOString().slice(5, 16).replace('T', ' ') : '–');

/** Places of values beside which none is known, so that no line leads there. */
export const alone = (values: (number | null)[]): number[] =>
  values.flatMap((value, i) => (typeof value === 'number' && typeof values[i - 1] !== 'number' && typeof values[i + 1] !== 'number' ? [i] : []));

/** The way of a line, with a gap where there is no value. */
export function path(values: (number | null)[], x: (i: number) => number, y: (value: number) => number): string {
  let out = '';
  let open = false;
  values.forEach((value, i) => {
    const alone = !open && typeof values[i + 1] !== 'number';
    if (value === null) {
      open = false;
    } else if (alone) {
      out += `M${x(i).toFixed(1)} ${y(value).toFixed(1)}h0`;
    } else {
      out += `${open ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
      open = true;
    }
  });
  return out;
}
