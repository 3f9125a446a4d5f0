import { date, price } from '../format';
import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { fetchHistories, lowestOfAll, upToNow, wasNeverCheaper } from './history';
import type { ShopItem, ShopVariant } from './item';
import { frameOf, stepLine } from './stepLine';

const WIDTH = 320;
const HEIGHT = 72;
const ROOM = 8;

/** What a product, or the variant that is chosen, has cost lately: a line, another one for the cheapest of
 * all who sell the same thing, and whether it is cheap today. Nothing where there is no day before today to
 * compare with. */
export function PriceHistory({
  item,
  variant,
  now,
}: {
  item: ShopItem;
  variant: ShopVariant | undefined;
  /** What is to be paid. */
  now: number | undefined;
}) {
  const [fetched] = useFetched(`prices ${item.id} ${variant?.id ?? ''}`, (signal) => fetchHistories(item, variant, signal));
  if (fetched.state !== 'there' || fetched.value.own.days.length < 2) {
    return null;
  }
  const { own, others } = fetched.value;
  const { currency, lowestBefore } = own;
  const days = upToNow(own.days, now, new Date().toISOString().slice(0, 10));
  const all = others.length === 0 ? [] : lowestOfAll([days, ...others.map((each) => each.days)]);
  const frame = frameOf(days, all);
  const { lowest, highest } = frameOf(days);
  const since = date(days[0]?.day ?? '');
  const money = (amount: number) => price(amount, currency);
  return (
    <section className="price-history" aria-labelledby="price-history">
      <h2 id="price-history">{t.priceHistory}</h2>
      {frame.lowest === frame.highest ? (
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
            {all.length > 0 && (
              <path className="price-history-all" d={stepLine(all, frame, WIDTH, HEIGHT, ROOM)} vectorEffect="non-scaling-stroke" />
            )}
            <path d={stepLine(days, frame, WIDTH, HEIGHT, ROOM)} vectorEffect="non-scaling-stroke" />
          </svg>
          <p className="price-history-ends" aria-hidden="true">
            <span>{date(new Date(frame.first).toISOString().slice(0, 10))}</span>
            <span>{`${money(frame.lowest)} – ${money(frame.highest)}`}</span>
            <span>{t.today}</span>
          </p>
        </>
      )}
      {all.length > 0 && frame.lowest !== frame.highest && (
        <p className="quiet">{t.cheapestOfAll(others.length + 1, money(frameOf(all).lowest))}</p>
      )}
      {lowestBefore !== undefined && lowest !== highest && (
        <p>
          {wasNeverCheaper({ ...own, days }, now)
            ? t.cheapestNow
            : t.lowestBefore(money(lowestBefore.price), date(lowestBefore.day))}
        </p>
      )}
    </section>
  );
}
