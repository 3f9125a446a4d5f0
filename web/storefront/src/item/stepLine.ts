const MILLIS = 86_400_000;

/** A day and the lowest price at which somebody sold the product on it. */
export interface PricedDay {
  day: string;
  low: number;
}

/** The days and prices that lines lie between. */
export interface Frame {
  /** The first day, in milliseconds since 1970. */
  first: number;
  days: number;
  lowest: number;
  highest: number;
}

/** The frame that holds some lines. */
export function frameOf(...lines: PricedDay[][]): Frame {
  const all = lines.flat();
  const lows = all.map(({ low }) => low);
  const days = all.map(({ day }) => Date.parse(day));
  const first = Math.min(...days);
  return {
    first,
    days: Math.round((Math.max(...days) - first) / MILLIS) + 1,
    lowest: Math.min(...lows),
    highest: Math.max(...lows),
  };
}

/** A line that keeps its height until the next day and steps there, over a box of some size; it has room
 * above and below, and breaks where there was no price. */
export function stepLine(line: PricedDay[], { first, days, lowest, highest }: Frame, width: number, height: number, room: number): string {
  const x = (day: number) => ((day / days) * width).toFixed(1);
  const y = (low: number) =>
    (highest === lowest
      ? height / 2
      : room + ((highest - low) / (highest - lowest)) * (height - 2 * room)
    ).toFixed(1);
  let drawn = '';
  let end = -1;
  for (const { day, low } of line) {
    const at = Math.round((Date.parse(day) - first) / MILLIS);
    drawn += `${at === end ? `V${y(low)}` : `M${x(at)} ${y(low)}`}H${x(at + 1)}`;
    end = at + 1;
  }
  return drawn;
}
