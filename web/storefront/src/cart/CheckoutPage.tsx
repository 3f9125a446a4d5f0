import { useRef, useState } from 'react';
import { noteOrdered, placeOrder } from '../orders/orders';
import { Page, PageFailed } from '../pages/Page';
import { showInstead } from '../place';
import { PlaceLink } from '../parts/Link';
import { t } from '../texts';
import { emptyCart, useCart } from './cart';
import { Sum, useQuote } from './CartPage';
import { EmptyCart } from './EmptyCart';

/** A key that makes the same order sent twice one. */
function fresh(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The checkout: nothing is asked for and nothing is paid, and the page says so. */
export function CheckoutPage() {
  const lines = useCart();
  const [quote, retry] = useQuote(lines);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const key = useRef(fresh());
  const priced = quote.state === 'there' ? quote.value : undefined;

  const order = async (total: number) => {
    setSending(true);
    setProblem('');
    try {
      const placed = await placeOrder(lines, total, key.current);
      noteOrdered();
      emptyCart();
      showInstead({ kind: 'order', id: placed.id });
    } catch (why) {
      setProblem(why instanceof Error ? why.message : String(why));
      setSending(false);
      retry();
    }
  };

  if (lines.length === 0 && !sending) {
    return (
      <Page name={t.checkout}>
        <h1 tabIndex={-1}>{t.checkout}</h1>
        <EmptyCart />
      </Page>
    );
  }
  if (quote.state === 'failed') {
    return (
      <Page name={t.checkout}>
        <PageFailed retry={retry} />
      </Page>
    );
  }
  return (
    <Page name={t.checkout}>
      <div className="checkout">
        <h1 tabIndex={-1}>{t.checkout}</h1>
        <aside className="demo-box">
          <h2>{t.demoTitle}</h2>
          <p>{t.demoLong}</p>
        </aside>
        <ul className="checkout-lines">
          {priced?.lines.map((line, at) => (
            <li key={at}>
              <span>
                {lines[at]?.quantity} × {line.title ?? line.item}
                {line.choice !== undefined && line.choice !== '' && <span className="quiet"> {line.choice}</span>}
              </span>
              {line.problem !== undefined && <span className="cart-problem">{t.cannot(line.problem)}</span>}
            </li>
          ))}
        </ul>
        <Sum quote={priced} />
        <p className="cart-problem" role="alert">
          {problem !== '' && t.cannot(problem)}
        </p>
        <div className="checkout-ways">
          <button
            type="button"
            className="button button-main button-big"
            disabled={sending || priced?.good !== true || priced.total_minor === undefined}
            onClick={() => priced?.total_minor !== undefined && order(priced.total_minor)}
          >
            {t.payDemo}
          </button>
          <PlaceLink className="button" to={{ kind: 'cart' }}>
            {t.backToCart}
          </PlaceLink>
        </div>
      </div>
    </Page>
  );
}
