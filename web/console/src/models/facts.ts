import { count, percent, time, words } from '../format';

/** What stands where too few pages were seen. */
const OPEN = 'not yet enough to tell';

const three = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

const NUMBER = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** Names of facts that are no quantities, though they may look so. */
const MARKS = ['sum', 'seed'];

/** The digits of a number that matter. */
const digits = (value: number): string => (Number.isInteger(value) ? count(value) : three.format(value));

/** A fact or a note of a version, for a person. */
export function fact(name: string, value: string): string {
  if (MARKS.includes(name)) {
    return value;
  }
  if (value === '') {
    return 'none';
  }
  if (MOMENT.test(value)) {
    return time(Date.parse(value));
  }
  return NUMBER.test(value) ? digits(Number(value)) : value.replaceAll(/-?\b(NaN|Infinity)\b/g, OPEN);
}

/** What is known of one measure of a trial. */
export interface Finding {
  measure: string;
  ours: string;
  theirs: string;
  means: string;
}

const FINDING = /^\S+ (\S+) a page against (\S+), (\S+) ± (\S+) above the worst tolerated: (worse|open|fine)$/;

const AMOUNTS: Record<string, (value: number) => string> = {
  empty: percent,
  latency: (millis) => `${three.format(millis)} ms`,
};

/** What a measure is called: money is in cents, or whatever the smallest unit of the currency is. */
export const measured = (measure: string): string => (measure === 'value' ? 'value, in cents' : words(measure));

const amount = (measure: string, text: string | undefined): string => {
  const value = Number(text);
  return Number.isFinite(value) ? (AMOUNTS[measure] ?? three.format)(value) : 'nothing seen';
};

function means(said: string | undefined, margin: number, width: number): string {
  if (said === 'worse') {
    return 'worse than is tolerated';
  }
  if (said === 'fine') {
    return 'within what is tolerated';
  }
  return Number.isFinite(margin) && Number.isFinite(width)
    ? `open: ${three.format(Math.abs(margin))} ${margin < 0 ? 'below' : 'above'} the worst tolerated, give or take ${three.format(width)}`
    : OPEN;
}

/** The measures of a trial that its notes tell. */
export function findings(notes: Record<string, string>): Finding[] {
  return Object.entries(notes).flatMap(([measure, text]) => {
    const found = FINDING.exec(text);
    return found === null
      ? []
      : [{ measure, ours: amount(measure, found[1]), theirs: amount(measure, found[2]), means: means(found[5], Number(found[3]), Number(found[4])) }];
  });
}
