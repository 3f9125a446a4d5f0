import { price, priceRange, saving } from '../format';
import { t } from '../texts';

/** What a shopper pays now, from the cheapest offer to the dearest, and struck through what it cost
 * before. */
export function Price(props: {
  now: number | undefined;
  list: number | undefined;
  upTo?: number | undefined;
  currency: string;
}) {
  const { now, list, upTo, currency } = props;
  if (now === undefined) {
    return null;
  }
  if (saving(now, list) === 0 || list === undefined) {
    return <p className="price">{priceRange(now, upTo ?? now, currency)}</p>;
  }
  return (
    <p className="price price-sale">
      <span className="unseen">{t.now} </span>
      <strong>{priceRange(now, upTo ?? now, currency)}</strong> <span className="unseen">{t.was} </span>
      <s>{price(list, currency)}</s>
    </p>
  );
}
