import { date, price } from '../format';
import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { fetchHistory, upToNow, wasNeverCheaper } from './history';
import type { ShopItem } from './item';
import { span, stepLine } from './stepLine';

const WIDTH = 320;
const HEIGHT = 72;
const ROOM = 8;

/** What a product, or the variant that is chosen, has cost lately, over all who sell it: a line, and
 * whether it is cheap today. Nothing where there is no day before today to compare with. */
export function PriceHistory({
  item,
  variant,
  now,
}: {
  item: ShopItem;
  variant: string;
  /** What is to be paid. */
  now: number | undefined;
}) {
  const [fetched] = useFetched(`prices ${item.id} ${variant}`, (signal) => fetchHistory(item.id, variant, signal));
  if (fetched.state !== 'there' || fetched.value.days.length < 2) {
    return null;
  }
  const { currency, lowestBefore } = fetched.value;
  const days = upToNow(fetched.value.days, now, new Date().toISOString().slice(0, 10));
  const [lowest, highest] = span(days);
  const since = date(days[0]?.day ?? '');
  const money = (amount: number) => price(amount, currency);
  return (
    <section className="price-history" aria-labelledby="price-history">
      <h2 id="price-history">{t.priceHistory}</h2>
      {lowest === highest ? (
        <p>{t.priceStayed(money(lowest), since)}</p>
      ) : (
        <>
          <svg
            className="price-history-line"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={t.priceMoved(money(lowest), money(highest), since)}
          >
            <path d={stepLine(days, WIDTH, HEIGHT, ROOM)} vectorEffect="non-scaling-stroke" />
          </svg>
          <p className="price-history-ends" aria-hidden="true">
            <span>{since}</span>
            <span>{`${money(lowest)} – ${money(highest)}`}</span>
            <span>{t.today}</span>
          </p>
        </>
      )}
      {lowestBefore !== undefined && lowest !== highest && (
        <p>
          {wasNeverCheaper({ ...fetched.value, days }, now)
            ? t.cheapestNow
            : t.lowestBefore(money(lowestBefore.price), date(lowestBefore.day))}
        </p>
      )}
    </section>
  );
}
