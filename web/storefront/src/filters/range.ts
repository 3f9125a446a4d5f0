/** A price range as the shopper moves it; undefined is open. */
export interface Chosen {
  from: number | undefined;
  to: number | undefined;
}

/** Keeps both ends inside the bounds and in order; an end at its bound is open. */
export function settle(from: number, to: number, min: number, max: number): Chosen {
  const low = Math.max(min, Math.min(from, to));
  const high = Math.min(max, Math.max(from, to));
  return { from: low <= min ? undefined : low, to: high >= max ? undefined : high };
}

/** A number as typed, with a comma or a point; undefined when it is none. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}

/** A step that gives a slider about a hundred places. */
export function stepOf(min: number, max: number): number {
  const rough = (max - min) / 100;
  return rough <= 1 ? 1 : 10 ** Math.floor(Math.log10(rough));
}

/** Where a value lies between two ends, in per cent. */
export function place(value: number, min: number, max: number): number {
  return max <= min ? 0 : Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100));
}
