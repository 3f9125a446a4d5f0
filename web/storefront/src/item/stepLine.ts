const MILLIS = 86_400_000;

/** A day and the lowest price at which somebody sold the product on it. */
export interface PricedDay {
  day: string;
  low: number;
}

/** The lowest and the highest price of some days. */
export function span(days: PricedDay[]): [number, number] {
  const lows = days.map(({ low }) => low);
  return [Math.min(...lows), Math.max(...lows)];
}

/** A line that keeps its height until the next day and steps there, over a box of some size; it has room
 * above and below, and breaks where there was no price. */
export function stepLine(days: PricedDay[], width: number, height: number, room: number): string {
  const [lowest, highest] = span(days);
  const first = Date.parse(days[0]?.day ?? '');
  const all = Math.max(1, Math.round((Date.parse(days.at(-1)?.day ?? '') - first) / MILLIS) + 1);
  const x = (day: number) => ((day / all) * width).toFixed(1);
  const y = (low: number) =>
    (highest === lowest
      ? height / 2
      : room + ((highest - low) / (highest - lowest)) * (height - 2 * room)
    ).toFixed(1);
  let line = '';
  let end = -1;
  for (const { day, low } of days) {
    const at = Math.round((Date.parse(day) - first) / MILLIS);
    line += `${at === end ? `V${y(low)}` : `M${x(at)} ${y(low)}`}H${x(at + 1)}`;
    end = at + 1;
  }
  return line;
}
