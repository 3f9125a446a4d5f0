import { useRef, useState } from 'react';
import { putIn } from '../cart/cart';
import { focusDrawn } from '../parts/focusResults';
import { PlaceLink } from '../parts/Link';
import { show } from '../place';
import { t } from '../texts';
import { StepForm } from './StepForm';
import type { Meant, Order, OrderLine, Step } from './orders';

interface AfterSalesProps {
  order: Order;
  wish: Meant['wish'];
  changed: (order: Order) => void;
}

/** What can be asked for about an order; what the shopper wished for is open already. */
export function AfterSales({ order, wish, changed }: AfterSalesProps) {
  const wished = order.can.find((step) => step === wish);
  const [open, setOpen] = useState<Step | undefined>(wished);
  const [said, setSaid] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const [rated, setRated] = useState<OrderLine>();
  const again = () => {
    for (const line of order.lines) {
      const { item, variant, offer, quantity } = line;
      putIn({ item, variant, offer, quantity, query: '', via: '' });
    }
    show({ kind: 'cart' });
  };
  const late = wish === 'cancel' || order.way === 'delivered' || order.way === 'cancelled';
  const cannot = said === '' && wish !== '' && wish !== 'find' && wish !== 'where' && wish !== 'again' && wished === undefined;
  return (
    <div className="after-sales">
      {cannot && <p className="quiet">{t.cannotNow(t.steps[wish as Step], late)}</p>}
      <div className="after-ways">
        {order.can.map((step) => (
          <button
            key={step}
            type="button"
            className="button button-small"
            aria-expanded={open === step}
            onClick={() => {
              setSaid('');
              setOpen(open === step ? undefined : step);
            }}
          >
            {t.steps[step]}
          </button>
        ))}
        <button
          type="button"
          className={wish === 'again' ? 'button button-small button-main' : 'button button-small'}
          onClick={again}
        >
          {t.again}
        </button>
      </div>
      {open !== undefined && (
        <StepForm
          key={open}
          order={order}
          step={open}
          done={(now, line) => {
            setOpen(undefined);
            setRated(open === 'review' && now.reviews_shown ? line : undefined);
            setSaid(open === 'review' && now.reviews_shown ? t.doneShown : t.done[open]);
            changed(now);
            focusDrawn(() => told.current);
          }}
        />
      )}
      <p ref={told} className="after-said" role="status" tabIndex={-1}>
        {said}
        {said !== '' && rated !== undefined && (
          <>
            {' '}
            <PlaceLink to={{ kind: 'item', id: rated.item, via: '', variant: rated.variant }}>{t.toRated}</PlaceLink>
          </>
        )}
      </p>
    </div>
  );
}
