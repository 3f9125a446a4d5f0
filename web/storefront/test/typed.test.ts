import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PriceFields } from '../src/filters/PriceFields';
import { typedNumber } from '../src/filters/typed';
import { amount, price } from '../src/format';
import { t } from '../src/texts';

test.each([
  ['100', 100], [' 1,000 ', 1000], ['1.000', 1000], ['1 000', 1000], ['1\u202f000', 1000], ["1'000", 1000],
  ['1’000', 1000], ['12,34,567', 1234567], ['1.000.000', 1000000], ['19,99', 19.99], ['19.99', 19.99], ['9,5', 9.5],
  ['6.49', 6.49], ['9.', 9], ['.99', 0.99], ['0.500', 0.5], ['1000.5', 1000.5], ['1234,567', 1234.56],
  ['1,299.50', 1299.5], ['1.299,50', 1299.5], ["1'299.50", 1299.5], ['1 299,50', 1299.5], ['1, 299 . 50', 1299.5],
  ['１，０００', 1000], ['١٬٢٩٩٫٥٠', 1299.5],
])('%s is read as people write it', (text, value) => {
  for (const language of ['en', 'de']) {
    expect(typedNumber(text, 'USD', language)).toBe(value);
    expect(typedNumber(text, '', language)).toBe(value);
  }
});

test.each([
  ['$100', 100], ['$ 900', 900], ['100 €', 100], ['US$1,000', 1000], ['USD 5', 5], ['5 usd', 5], ['20 dollars', 20],
  ['$.99', 0.99], ['19,- €', 19], ['19.–', 19], ['5€99', 5.99],
])('the currency of %s is passed over', (text, value) => {
  expect(typedNumber(text, 'USD', 'en')).toBe(value);
});

test('the names of a currency in the language are passed over', () => {
  expect(typedNumber('1.299,50 kr.', 'DKK', 'da')).toBe(1299.5);
  expect(typedNumber('20 zł', 'PLN', 'en')).toBe(20);
});

test('three digits are decimals where the currency has as many and the language that mark', () => {
  expect([typedNumber('1.500', 'KWD', 'en'), typedNumber('1,500', 'KWD', 'en')]).toEqual([1.5, 1500]);
  expect([typedNumber('1.500', 'KWD', 'de'), typedNumber('1,500', 'KWD', 'de')]).toEqual([1500, 1.5]);
  expect([typedNumber('1.500', 'JPY', 'en'), typedNumber('1,500', 'JPY', 'de')]).toEqual([1500, 1500]);
});

test.each(['', 'cheap', 'under 5', '5k', '-5', '5-10', '1,2.345', '1,299,50', '19 99', '1.2.3', '12345,678,901', '1e3', '5 %', '5²', '9'.repeat(16)])(
  '“%s” is no price',
  (text) => expect(typedNumber(text, 'USD', 'en')).toBeUndefined(),
);

test('what the page writes is read back, whatever the language', () => {
  for (const language of ['en', 'en-IN', 'de', 'de-CH', 'fr', 'fr-CH', 'pt-CV', 'da', 'pl', 'ar-EG', 'fa', 'ja']) {
    for (const currency of ['USD', 'EUR', 'CHF', 'INR', 'DKK', 'AED', 'KWD', 'JPY', '']) {
      for (const value of [5, 1000, 1299, ...(currency === 'JPY' ? [] : [6.49, 1299.5, 1234567.89])]) {
        expect(typedNumber(price(value, currency, language), currency, language)).toBe(value);
      }
      expect(typedNumber(amount(1299.5, currency, language), currency, language)).toBe(1299.5);
    }
  }
});

test('fields show the ends of the range, and say nothing as long as nothing was typed', () => {
  const props = { ends: [6, 1299.5] as [number, number], min: 6, max: 2000, currency: 'USD', apply: () => undefined };
  const fields = renderToStaticMarkup(createElement(PriceFields, props));
  expect(fields).toContain(`aria-label="${t.priceTo}" aria-invalid="false" value="1299.5"`);
  expect(fields).not.toContain('role="alert"');
  expect(t.noPrice('cheap', '$19.99')).toBe('“cheap” cannot be read as a price. Write it like $19.99.');
});
