import type { IndexState } from '../asTyped';

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

/** An end of a range as a field has it. */
export interface End {
  /** What stands in the field at first; undefined for nothing. */
  shown: number | undefined;
  /** What holds while the field is left as it is. */
  kept: number;
  /** What holds once it is empty. */
  open: number;
}

/** The two ends of a range; one at its bound stays open. Where what is chosen lies beyond all that is there, the
 * other end shows nothing, as its bound would stand on the wrong side. */
export function endsOf([from, to]: [number, number], min: number, max: number): [End, End] {
  const beyond = from > to;
  const low = { shown: beyond && from <= min ? undefined : from, kept: from <= min ? -Infinity : from };
  const high = { shown: beyond && to >= max ? undefined : to, kept: to >= max ? Infinity : to };
  return [{ ...low, open: -Infinity }, { ...high, open: Infinity }];
}

/** A search with a price range exactly as it was chosen, from its first page on. */
export function within(state: IndexState, { from, to }: Chosen): IndexState {
  const { page: _, range, ...rest } = state;
  return { ...rest, range: { ...range, price: `${from ?? ''}:${to ?? ''}` } };
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
