import { useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { PlaceLink } from '../parts/Link';
import { helpAddress, wantsOrders } from '../results/about';
import { safeAddress } from '../results/arranged';
import { extendedOf } from '../results/notice';
import { t } from '../texts';
import { lacksWords, meansNoOrder, meantOf } from './meant';
import { OrderCard } from './OrderCard';
import type { Meant } from './orders';

const MOST = 2;

/** What the shop answers to a query about one's own orders: the orders that it means, what may be asked
 * for, and the way to the shop's help; or that no order has what is asked for. */
export function OrderAnswer({ query }: { query: string }) {
  const { results } = useInstantSearch();
  const about = (results as { _about?: unknown })._about;
  const asked = wantsOrders(about);
  const help = safeAddress(helpAddress(about));
  const [meant, set] = useMeant(meantOf(results));
  const told = meant !== undefined && meant.wish !== '' && (asked || meant.orders.length > 0);
  const orders = told ? meant.orders.slice(0, MOST) : [];
  const none = meansNoOrder(asked, meant, lacksWords({ nbHits: results.nbHits, ...extendedOf(results) }));
  if (!asked && !none && orders.length === 0) {
    return null;
  }
  return (
    <aside className="order-answer" aria-label={t.orders}>
      <div className="order-help">
        <p>{orders.length > 0 ? t.ordersMeant : none ? t.noOrderHas(meant?.goods ?? '') : t.orderHelp}</p>
        <PlaceLink className="button" to={{ kind: 'orders', words: orders.length > 0 ? query : '' }}>
          {none ? t.allOrders : t.toOrders}
        </PlaceLink>
        {help !== undefined && (
          <a className="button" href={help}>
            {t.toHelp}
          </a>
        )}
      </div>
      {orders.map((order) => (
        <OrderCard
          key={order.id}
          order={order}
          wish={meant?.wish ?? ''}
          changed={(now) => meant && set({ ...meant, orders: meant.orders.map((o) => (o.id === now.id ? now : o)) })}
        />
      ))}
    </aside>
  );
}

/** What was told, with what was done to it since. */
function useMeant(told: Meant | undefined): [Meant | undefined, (meant: Meant) => void] {
  const [changed, change] = useState<{ told: Meant | undefined; now: Meant }>();
  return [changed !== undefined && changed.told === told ? changed.now : told, (now) => change({ told, now })];
}
