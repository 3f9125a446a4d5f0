/** A time of a rule in seconds since 1970; one that is left out is open. */
export interface Period {
  from?: number;
  until?: number;
}

/** What the server gives back for an end that was left open. */
const NEVER = 253_402_300_799;

/** A time as a field for date and time has it, in UTC; empty for an open end. */
export function shown(seconds: number | undefined): string {
  return seconds === undefined || seconds <= 0 || seconds >= NEVER ? '' : new Date(seconds * 1000).toISOString().slice(0, 16);
}

/** The time of a field; nothing where it is empty. */
export function typed(text: string): number | undefined {
  const millis = Date.parse(`${text}:00Z`);
  return text === '' || Number.isNaN(millis) ? undefined : millis / 1000;
}

/** A period with another end; an open end is not written. */
export function moved(period: Period, end: 'from' | 'until', text: string): Period {
  const from = typed(end === 'from' ? text : shown(period.from));
  const until = typed(end === 'until' ? text : shown(period.until));
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** What is to be said of a period that is over, beside its end; nothing of any other. */
export function past(periods: Period[], i: number, now: number): string | undefined {
  if (standing(periods.slice(i, i + 1), now) !== 'over') {
    return undefined;
  }
  return standing(periods, now) === 'over' ? 'This is in the past: the rule will never hold.' : 'This is in the past: the rule does not hold in this time.';
}

/** How a period stands to now, in words. */
export function standing(periods: Period[], now: number): string {
  if (periods.length === 0) {
    return 'always';
  }
  const holds = (each: Period) => (each.from ?? 0) <= now && now < (each.until ?? NEVER);
  if (periods.some(holds)) {
    return 'now';
  }
  return periods.every((each) => (each.until ?? NEVER) <= now) ? 'over' : 'later';
}
