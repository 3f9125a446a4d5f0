import { type FormEvent, useId, useState } from 'react';
import { amount, price } from '../format';
import { t } from '../texts';
import { type End, endsOf } from './range';
import { typedNumber } from './typed';

interface PriceFieldsProps {
  ends: [number, number];
  min: number;
  max: number;
  /** Empty when it is not known. */
  currency: string;
  apply: (ends: [number, number]) => void;
}

/** The two ends of a price range to type in; what cannot be read is said beside them, and nothing is
 * searched for then. */
export function PriceFields(props: PriceFieldsProps) {
  const { ends, min, max, currency, apply } = props;
  const [low, high] = endsOf(ends, min, max);
  const from = useField(low, currency);
  const to = useField(high, currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = [from.read(), to.read()];
    if (typed[0] !== undefined && typed[1] !== undefined) {
      apply([typed[0], typed[1]]);
    }
  };
  return (
    <form className="range-fields" onSubmit={submit}>
      <PriceField name={t.priceFrom} field={from} />
      <span aria-hidden="true">–</span>
      <PriceField name={t.priceTo} field={to} />
      <button type="submit" className="button button-small">
        {t.apply}
      </button>
      <Problem field={from} currency={currency} />
      <Problem field={to} currency={currency} />
    </form>
  );
}

interface Field {
  text: string;
  /** Tells its problem from others on the page. */
  id: string;
  /** Whether it was to be searched for and could not be read. */
  wrong: boolean;
  type: (text: string) => void;
  read: () => number | undefined;
}

function useField(end: End, currency: string): Field {
  const [shown] = useState(end.shown === undefined ? '' : amount(end.shown, currency));
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const type = (typed: string) => {
    setText(typed);
    setWrong(false);
  };
  const read = () => {
    const typed = () => (text.trim() === '' ? end.open : typedNumber(text, currency));
    const value = text === shown ? end.kept : typed();
    setWrong(value === undefined);
    return value;
  };
  return { text, id: useId(), wrong, type, read };
}

function PriceField({ name, field }: { name: string; field: Field }) {
  return (
    <input
      className="field field-small"
      inputMode="decimal"
      aria-label={name}
      aria-invalid={field.wrong}
      aria-describedby={field.wrong ? field.id : undefined}
      value={field.text}
      onChange={(event) => field.type(event.currentTarget.value)}
    />
  );
}

function Problem({ field, currency }: { field: Field; currency: string }) {
  return field.wrong ? (
    <p id={field.id} className="cart-problem" role="alert">
      {t.noPrice(field.text.trim(), price(19.99, currency))}
    </p>
  ) : null;
}
