import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { PlaceLink } from '../parts/Link';
import { helpAddress, wantsOrders } from '../results/about';
import { safeAddress } from '../results/arranged';
import { t } from '../texts';
import { OrderCard } from './OrderCard';
import { fetchOrders, hasOrdered, type Meant } from './orders';

/** Typing asks for something else every moment; the order book is asked once it is over. */
const PAUSE_MS = 350;
const MOST = 2;

/** What the shop answers to a query about one's own orders: the orders that it means, what may be asked
 * for, and the way to the shop's help. */
export function OrderAnswer({ query }: { query: string }) {
  const { results } = useInstantSearch();
  const about = (results as { _about?: unknown })._about;
  const asked = wantsOrders(about);
  const help = safeAddress(helpAddress(about));
  const [meant, set] = useMeant(query);
  const told = meant !== undefined && meant.wish !== '' && (asked || meant.orders.length > 0);
  const orders = told ? meant.orders.slice(0, MOST) : [];
  if (!asked && orders.length === 0) {
    return null;
  }
  return (
    <aside className="order-answer" aria-label={t.orders}>
      <div className="order-help">
        <p>{orders.length > 0 ? t.ordersMeant : t.orderHelp}</p>
        <PlaceLink className="button" to={{ kind: 'orders', words: orders.length > 0 ? query : '' }}>
          {t.toOrders}
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

function useMeant(query: string): [Meant | undefined, (meant: Meant) => void] {
  const [meant, setMeant] = useState<Meant>();
  useEffect(() => {
    setMeant(undefined);
    if (query.trim() === '' || !hasOrdered()) {
      return undefined;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      fetchOrders(query, stop.signal).then(setMeant, () => undefined);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return [meant, setMeant];
}
