import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { CartPage } from '../cart/CartPage';
import { CheckoutPage } from '../cart/CheckoutPage';
import { OrderPage } from '../orders/OrderPage';
import { OrdersPage } from '../orders/OrdersPage';
import { comeBack, type Place, paramsOf } from '../place';
import { t } from '../texts';
import { ItemPage } from './ItemPage';
import { Page, PageFailed } from './Page';
import { NowherePage } from './NowherePage';
import { YouPage } from './YouPage';

/** Fetched when it is opened: most visits do without it. What did not come, as from a server that has
 * another version by now, is asked for by reading the page anew. */
const FeedPage = lazy(() =>
  import('../feed/FeedPage').catch(() => ({ default: NotThere })),
);

function NotThere() {
  return (
    <Page name={t.feed}>
      <PageFailed retry={() => location.reload()} />
    </Page>
  );
}

/** The page that lies over the search. It begins at its top; when it closes, the shopper is back where
 * they were among the results. */
export function PlacePage({ place }: { place: Place }) {
  const which = paramsOf(place).join();
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
  }, [which]);
  useEffect(
    () => () => {
      window.requestAnimationFrame(comeBack);
    },
    [],
  );
  switch (place.kind) {
    case 'item':
      return <ItemPage key={place.id} id={place.id} via={place.via} variant={place.variant} unsized={place.unsized === true} />;
    case 'cart':
      return <CartPage />;
    case 'checkout':
      return <CheckoutPage />;
    case 'orders':
      return <OrdersPage words={place.words} />;
    case 'feed':
      return (
        <Suspense fallback={null}>
          <FeedPage />
        </Suspense>
      );
    case 'order':
      return <OrderPage key={place.id} id={place.id} />;
    case 'nowhere':
      return <NowherePage />;
    default:
      return <YouPage />;
  }
}
