/** The shopper's language as the browser tells it, for numbers, prices and dates. */
export const locale = typeof navigator === 'undefined' ? 'en' : navigator.language || 'en';

/** The formats of numbers that were used; to make one takes far longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

function inFormat(value: number, language: string, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    formats.set(key, format);
  }
  return format.format(value);
}

const CODE = /^[A-Z]{3}$/;

/** An amount of money; without a known currency just the number. */
export function price(amount: number, currency: string, language: string = locale): string {
  if (CODE.test(currency)) {
    return inFormat(amount, language, { style: 'currency', currency });
  }
  return inFormat(amount, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** An amount to be typed over: without its currency, and with no more decimals than it needs. */
export function amount(value: number, currency: string, language: string = locale): string {
  const maximumFractionDigits = Math.max(2, fractionDigits(currency));
  return inFormat(value, language, { useGrouping: false, maximumFractionDigits });
}

/** How many decimals amounts of a currency have; 2 where it is not known. */
export function fractionDigits(currency: string): number {
  return CODE.test(currency)
    ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)
    : 2;
}

/** What a language sets before decimals, in amounts of a currency and elsewhere. */
export function decimalMarks(currency: string, language: string): string {
  const formats = [{}, ...(CODE.test(currency) ? [{ style: 'currency', currency, minimumFractionDigits: 1 } as const] : [])];
  return formats
    .flatMap((options) => new Intl.NumberFormat(language, options).formatToParts(0.5))
    .map((part) => (part.type === 'decimal' ? part.value : ''))
    .join('');
}

/** What a currency is called beside amounts: `US$`, `$`, `US dollars`, `dollars`; nothing where it is not known. */
export function namesOf(currency: string, language: string): string[] {
  if (!CODE.test(currency)) {
    return [];
  }
  const names = (['symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
    return [1, 2].flatMap((value) => format.formatToParts(value).filter((part) => part.type === 'currency'));
  });
  return [...new Set(names.flatMap(({ value }) => [value, value.split(/\s/).at(-1) ?? '']))];
}

/** Two amounts of money as a range, or one when they are the same. */
export function priceRange(
  from: number,
  to: number,
  currency: string,
  language: string = locale,
): string {
  const low = price(from, currency, language);
  return to > from ? `${low} – ${price(to, currency, language)}` : low;
}

export function whole(count: number, language: string = locale): string {
  return inFormat(count, language, { maximumFractionDigits: 0 });
}

/** A count in little room, such as 1.2K. */
export function brief(count: number, language: string = locale): string {
  return inFormat(count, language, { notation: 'compact', maximumFractionDigits: 1 });
}

export function decimal(value: number, language: string = locale): string {
  return inFormat(value, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** How long a film plays: `0:42`, `12:05`, `1:02:03`. */
export function playtime(seconds: number): string {
  const all = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** How much cheaper than the list price, in whole per cent; 0 when it is not. */
export function saving(now: number | undefined, list: number | undefined): number {
  if (now === undefined || list === undefined || list <= now || list <= 0) {
    return 0;
  }
  return Math.floor(((list - now) / list) * 100);
}

const SOON = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

/** A moment in the coming days; empty when it is not a moment. */
export function dateAndTime(iso: string, language: string = locale): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) {
    return '';
  }
  return new Intl.DateTimeFormat(language, SOON).format(date);
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const WEEK = 6 * 24 * 60 * 60 * 1_000;

/**
 * A moment in the coming days in little room: without its day where that is today, by the day of
 * the week where that says enough.
 */
export function soon(iso: string, now: Date = new Date(), language: string = locale): string {
  const date = new Date(iso);
  const ahead = date.getTime() - now.getTime();
  if (date.toDateString() === now.toDateString()) {
    return new Intl.DateTimeFormat(language, CLOCK).format(date);
  }
  return ahead > 0 && ahead < WEEK
    ? new Intl.DateTimeFormat(language, { weekday: 'short', ...CLOCK }).format(date)
    : dateAndTime(iso, language);
}

/** A day in UTC, such as `2026-03-01`, as a shopper reads it; empty when it is none. */
export function date(day: string, language: string = locale): string {
  const at = new Date(day);
  return Number.isNaN(at.getTime())
    ? ''
    : new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** The day of a moment in milliseconds since 1970, in UTC, with its year. */
export function fullDate(at: number, language: string = locale): string {
  return new Intl.DateTimeFormat(language, DAY).format(at);
}
