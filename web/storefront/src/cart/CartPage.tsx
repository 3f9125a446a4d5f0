import { useRef } from 'react';
import { price } from '../format';
import { Along } from '../item/Beside';
import { placeAddress, show } from '../place';
import { type Fetched, useFetched } from '../pages/useFetched';
import { Page, PageFailed } from '../pages/Page';
import { focusDrawn } from '../parts/focusResults';
import { isPlain, PlaceLink } from '../parts/Link';
import { fetchQuote, type Quote } from '../orders/orders';
import { Picture } from '../parts/Picture';
import { t } from '../texts';
import { type CartLine, MOST_PIECES, setPieces, useCart } from './cart';
import { EmptyCart } from './EmptyCart';

/** What goods in the cart cost now, by the shop. */
export function useQuote(lines: CartLine[]): [Fetched<Quote>, retry: () => void] {
  const [quote, retry] = useFetched(JSON.stringify(lines), async (signal) =>
    lines.length === 0 ? { lines: [], good: false } : fetchQuote(lines, signal),
  );
  return [quote, retry];
}

/** The cart: each good at the price of this moment, and what cannot be had any more. */
export function CartPage() {
  const lines = useCart();
  const [quote, retry] = useQuote(lines);
  const priced = quote.state === 'there' ? quote.value : undefined;
  const known = useKnown(lines, priced);
  return (
    <Page name={t.cart}>
      <h1 tabIndex={-1}>{t.cart}</h1>
      {lines.length === 0 && <EmptyCart />}
      {quote.state === 'failed' && <PageFailed retry={retry} />}
      {lines.length > 0 && quote.state !== 'failed' && (
        <div className="cart">
          <ul className="cart-lines">
            {lines.map((line, at) => (
              <Good key={keyOf(line)} line={line} at={at} priced={priced?.lines[at] ?? known.get(keyOf(line))} />
            ))}
          </ul>
          <section className="cart-sum" aria-label={t.sum}>
            <Sum quote={priced} />
            {priced !== undefined && !priced.good && <p className="cart-problem">{t.cartProblem}</p>}
            {priced?.good === true ? (
              <a
                className="button button-main button-big"
                href={placeAddress({ kind: 'checkout' })}
                onClick={(event) => {
                  if (isPlain(event)) {
                    event.preventDefault();
                    show({ kind: 'checkout' });
                  }
                }}
              >
                {t.toCheckout}
              </a>
            ) : (
              <button type="button" className="button button-big" disabled>
                {t.toCheckout}
              </button>
            )}
            <p className="demo-note">{t.demoShort}</p>
          </section>
        </div>
      )}
      {lines.length > 0 && <Along name={t.alongCart} ids={lines.map((line) => line.item)} />}
    </Page>
  );
}

function keyOf({ item, variant, offer }: CartLine): string {
  return `${item} ${variant} ${offer}`;
}

/** What was told last of each good, to stand there while it is asked again. */
function useKnown(lines: CartLine[], quote: Quote | undefined): Map<string, Quote['lines'][number]> {
  const known = useRef(new Map<string, Quote['lines'][number]>());
  quote?.lines.forEach((priced, at) => {
    const line = lines[at];
    if (line !== undefined) {
      known.current.set(keyOf(line), priced);
    }
  });
  return known.current;
}

export function Sum({ quote }: { quote: Quote | undefined }) {
  return (
    <p className="sum">
      <span>{t.sum}</span>{' '}
      <strong role="status">
        {quote?.total === undefined ? '…' : price(quote.total, quote.currency ?? '')}
      </strong>
    </p>
  );
}

/** What has the focus after the good at a place of the cart was taken out: the way to take out what stands there now. */
function afterTaking(at: number): HTMLElement | null {
  const others = document.querySelectorAll<HTMLElement>('.cart-line .link-button');
  return others[Math.min(at, others.length - 1)] ?? document.querySelector<HTMLElement>('.page h1');
}

function Good({ line, at, priced }: { line: CartLine; at: number; priced: Quote['lines'][number] | undefined }) {
  const title = priced?.title ?? line.item;
  const takeOut = () => {
    setPieces(line, 0);
    focusDrawn(() => afterTaking(at));
  };
  return (
    <li className="cart-line">
      <Picture source={priced?.image || undefined} alt="" letter={title} />
      <div className="cart-words">
        <h2 className="cart-title">
          {priced === undefined ? (
            <span className="bone bone-half" />
          ) : (
            <PlaceLink to={{ kind: 'item', id: line.item, via: '', variant: line.variant }}>{title}</PlaceLink>
          )}
        </h2>
        {priced === undefined && <p className="quiet cart-waits" />}
        {priced?.choice !== undefined && priced.choice !== '' && <p className="quiet">{priced.choice}</p>}
        {priced?.problem !== undefined && (
          <p className="cart-problem" role="alert">
            {t.cannot(priced.problem)}
          </p>
        )}
        <div className="cart-row">
          <label className="select">
            <span className="unseen">{t.piecesOf(title)}</span>
            <select value={line.quantity} onChange={(event) => setPieces(line, Number(event.currentTarget.value))}>
              {Array.from({ length: Math.min(MOST_PIECES, Math.max(10, line.quantity)) }, (_, at) => (
                <option key={at} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="link-button" onClick={takeOut}>
            {t.takeOut}
            <span className="unseen"> {title}</span>
          </button>
          <span className="cart-price">
            {priced?.price === undefined ? '' : price(priced.price * line.quantity, priced.currency ?? '')}
          </span>
        </div>
      </div>
    </li>
  );
}
