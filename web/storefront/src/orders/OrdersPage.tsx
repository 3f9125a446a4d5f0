import { useEffect, useState } from 'react';
import { showInstead } from '../place';
import { useFetched } from '../pages/useFetched';
import { Page, PageFailed } from '../pages/Page';
import { SearchIcon } from '../parts/icons';
import { SearchLink } from '../parts/Link';
import { t } from '../texts';
import { OrderCard } from './OrderCard';
import { fetchOrders, type Meant } from './orders';

/** The shopper's orders, with a box to find one in words. */
export function OrdersPage({ words }: { words: string }) {
  const [typed, setTyped] = useState(words);
  const [meant, retry, set] = useFetched(words, (signal) => fetchOrders(words, signal));
  useEffect(() => setTyped(words), [words]);
  const there = meant.state === 'there' ? meant.value : undefined;
  return (
    <Page name={t.orders}>
      <h1 tabIndex={-1}>{t.orders}</h1>
      <form
        className="order-search"
        role="search"
        aria-label={t.findOrder}
        onSubmit={(event) => {
          event.preventDefault();
          showInstead({ kind: 'orders', words: typed.trim() });
        }}
      >
        <SearchIcon />
        <input
          type="search"
          name="words"
          value={typed}
          placeholder={t.findOrderHint}
          aria-label={t.findOrder}
          maxLength={512}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t.find}
        </button>
      </form>
      <p className="orders-found" role="status">
        {there === undefined ? t.loading : words === '' ? '' : t.ordersFound(there.orders.length, t.wishes[there.wish] ?? '')}
      </p>
      {meant.state === 'failed' && <PageFailed retry={retry} />}
      {there?.orders.length === 0 && <NoOrders words={words} />}
      {there !== undefined && (
        <ol className="orders">
          {there.orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} wish={there.wish} changed={(now) => set(replaced(there, now))} />
            </li>
          ))}
        </ol>
      )}
      {meant.state !== 'waiting' && <p className="demo-note">{t.demoBook}</p>}
    </Page>
  );
}

function replaced(meant: Meant, now: Meant['orders'][number]): Meant {
  return {
    ...meant,
    orders: meant.orders.map((each) =>
      each.id === now.id ? (each.meant === undefined ? now : { ...now, meant: each.meant }) : each,
    ),
  };
}

function NoOrders({ words }: { words: string }) {
  return (
    <div className="blank">
      <h2>{words === '' ? t.noOrders : t.noSuchOrder(words)}</h2>
      {words === '' ? (
        <SearchLink className="button button-main" to={{}}>
          {t.toShop}
        </SearchLink>
      ) : (
        <button type="button" className="button" onClick={() => showInstead({ kind: 'orders', words: '' })}>
          {t.allOrders}
        </button>
      )}
    </div>
  );
}
