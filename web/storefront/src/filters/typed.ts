import { decimalMarks, fractionDigits, locale, namesOf } from '../format';

/** Digits, with what may stand between them; in front of them a mark of decimals. */
const NUMBER = /[.,٫]?\d(?:[\d.,٫' ]*\d)?/.source;
/** What stands for no cents, as in `19,-`. */
const NO_CENTS = /(?:[.,٫](?: ?[-–—]{1,2})?)?/.source;
/** A sign of a currency, such as `€` or `US$`. */
const SIGN = /\p{L}{0,3}\p{Sc}/u.source;
/** Thousands apart, or thousands and hundred thousands as in India. */
const GROUPED = /^[1-9]\d{0,2}([.,' ])(?:\d{2,3}\1)*\d{3}$/;
/** As many digits as a number keeps exactly. */
const MOST = 15;

/**
 * A price as people write one: with thousands apart and with either mark of decimals, with the currency
 * or without. Three digits behind the only mark are thousands, unless the currency has as many decimals
 * and the language that mark. Decimals that the currency has not are left away.
 *
 * @param currency of the shop, empty when it is not known
 * @returns undefined when it cannot be read
 */
export function typedNumber(text: string, currency = '', language: string = locale): number | undefined {
  const [, written] = pattern(currency, language).exec(plain(text)) ?? [];
  return written === undefined ? undefined : valueOf(written.replace(/ ?([.,٫]) ?/g, '$1'), currency, language);
}

/** A whole amount; the number is in it alone, all else is the currency. */
function pattern(currency: string, language: string): RegExp {
  const words = [...Intl.supportedValuesOf('currency'), ...namesOf(currency, language).map(plain)]
    .map((word) => word.replace(/\.+$/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .filter((word) => word !== '');
  const beside = `(?: |${SIGN}|(?:${words.join('|')})\\.?)*`;
  return new RegExp(`^${beside}(${NUMBER})${NO_CENTS}${beside}$`, 'iu');
}

/** The same text with plain digits, blanks and marks; a sign amid digits is one of decimals, as in `5€99`. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/[’‘`´٬]/g, "'")
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .replace(/(?<=\d)\p{Sc}(?=\d)/gu, '٫')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A digit of any script: each has its ten in a row, the first of which is 0. */
function digit(written: string): string {
  const code = written.codePointAt(0) ?? 0;
  let before = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(before - 1))) {
    before--;
  }
  return String((code - before) % 10);
}

function valueOf(written: string, currency: string, language: string): number | undefined {
  const digits = Math.max(2, fractionDigits(currency));
  const at = decimalsAt(written, digits > 2 ? decimalMarks(currency, language) : '');
  const units = written.slice(0, at);
  const plainly = /^\d*$/.test(units) || GROUPED.test(units) ? units.replace(/\D/g, '') : undefined;
  return plainly === undefined || plainly.length > MOST
    ? undefined
    : Number(`${plainly || '0'}.${written.slice(at + 1, at + 1 + digits)}`);
}

/** Where the mark of decimals is, or the end: it is the last of several, or the only one and not one of thousands.
 *
 * @param before what may stand before three decimals; empty where there are none */
function decimalsAt(written: string, before: string): number {
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const once = /^[.,٫]$/.test(last) && marks.indexOf(last) === marks.length - 1;
  const thousands = marks.length === 1 && last !== '٫' && !before.includes(last) && GROUPED.test(written);
  return once && !thousands ? written.lastIndexOf(last) : written.length;
}
