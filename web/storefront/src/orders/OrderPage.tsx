import { Along } from '../item/Beside';
import { useFetched } from '../pages/useFetched';
import { Page, PageFailed } from '../pages/Page';
import { PlaceLink, SearchLink } from '../parts/Link';
import { Refused } from '../ask';
import { dateAndTime, price } from '../format';
import { t } from '../texts';
import { OrderCard } from './OrderCard';
import { fetchOrder, type Order, shortName } from './orders';

/** One order: how far it is, what happened to it, and what goes with what was bought. */
export function OrderPage({ id }: { id: string }) {
  const [fetched, retry, set] = useFetched(id, (signal) => fetchOrder(id, signal));
  const order = fetched.state === 'there' ? fetched.value : undefined;
  const unknown = fetched.state === 'failed' && fetched.why instanceof Refused && fetched.why.status < 500;
  return (
    <Page name={t.order(shortName(id))} ready={fetched.state !== 'waiting'}>
      {fetched.state === 'waiting' && <p role="status">{t.loading}</p>}
      {fetched.state === 'failed' && !unknown && <PageFailed retry={retry} />}
      {unknown && (
        <div className="blank">
          <h1 tabIndex={-1}>{t.orderMissing}</h1>
          <p>{t.orderMissingHint}</p>
          <div className="blank-ways">
            <PlaceLink className="button button-main" to={{ kind: 'orders', words: '' }}>
              {t.allOrders}
            </PlaceLink>
            <SearchLink className="button" to={{}}>
              {t.toShop}
            </SearchLink>
          </div>
        </div>
      )}
      {order !== undefined && (
        <>
          <h1 tabIndex={-1}>{t.order(shortName(id))}</h1>
          <div className="order-page">
            <OrderCard order={order} wish="" changed={set} />
            <History order={order} />
          </div>
          <p>
            <PlaceLink to={{ kind: 'orders', words: '' }}>{t.allOrders}</PlaceLink>
          </p>
          <Along name={t.alongBought} ids={order.lines.map((line) => line.item)} />
          <p className="demo-note">{t.demoBook}</p>
        </>
      )}
    </Page>
  );
}

/** What happened, in order, with its time. */
function History({ order }: { order: Order }) {
  const now = Date.now();
  const way: [number, string][] = [[order.placed, t.happened.placed]];
  if (order.state !== 'cancelled') {
    way.push([order.shipped, order.shipped <= now ? t.happened.shipped : t.happened.willShip]);
    way.push([order.delivered, order.delivered <= now ? t.happened.delivered : t.happened.willDeliver]);
  }
  for (const each of order.happened) {
    const line = order.lines[each.line];
    const what = t.happened[each.what];
    const money = each.what === 'refund' && line !== undefined ? ` ${price(line.price * each.pieces, order.currency)}` : '';
    const reason = each.reason === '' ? '' : ` (${t.reasons[each.reason] ?? each.reason})`;
    way.push([each.at, `${what}${money}${line === undefined ? '' : `: ${line.title}`}${reason}`]);
  }
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      <ol>
        {way
          .sort(([a], [b]) => a - b)
          .map(([at, what], place) => (
            <li key={place}>
              <time dateTime={new Date(at).toISOString()}>{dateAndTime(new Date(at).toISOString())}</time> {what}
            </li>
          ))}
      </ol>
    </section>
  );
}
