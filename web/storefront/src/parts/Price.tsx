import { price, saving } from '../format';
import { t } from '../texts';

/** What a shopper pays now, and struck through what it cost before. */
export function Price(props: {
  now: number | undefined;
  list: number | undefined;
  currency: string;
}) {
  const { now, list, currency } = props;
  if (now === undefined) {
    return null;
  }
  if (saving(now, list) === 0 || list === undefined) {
    return <p className="price">{price(now, currency)}</p>;
  }
  return (
    <p className="price price-sale">
      <span className="unseen">{t.now} </span>
      <strong>{price(now, currency)}</strong> <span className="unseen">{t.was} </span>
      <s>{price(list, currency)}</s>
    </p>
  );
}
