import { dateAndTime, price } from '../format';
import { PlaceLink } from '../parts/Link';
import { Picture } from '../parts/Picture';
import { t } from '../texts';
import { AfterSales } from './AfterSales';
import type { Meant, Order } from './orders';
import { shortName } from './orders';

interface OrderCardProps {
  order: Order;
  /** What the shopper wishes, as far as their words said. */
  wish: Meant['wish'];
  changed: (order: Order) => void;
}

/** An order with its goods, how far it is, and what can be asked for. */
export function OrderCard({ order, wish, changed }: OrderCardProps) {
  return (
    <article className="order" data-order={order.id} data-state={order.state}>
      <header className="order-head">
        <h2>
          <PlaceLink to={{ kind: 'order', id: order.id }}>{t.order(shortName(order.id))}</PlaceLink>
        </h2>
        <span className="badge badge-state">{t.states[order.state]}</span>
        <span className="quiet">{t.placedAt(dateAndTime(new Date(order.placed).toISOString()))}</span>
        <strong className="order-total">{price(order.total, order.currency)}</strong>
      </header>
      <p className="order-way" data-asked={wish === 'where'}>
        {whereIs(order)}
        {order.refunded_minor > 0 && <> {t.paidBack(price(order.refunded, order.currency))}</>}
      </p>
      <ul className="order-lines">
        {order.lines.map((line, at) => (
          <li key={at} className="order-line" data-meant={order.meant === at}>
            <Picture source={line.image || undefined} alt="" letter={line.title} />
            <div className="cart-words">
              <PlaceLink to={{ kind: 'item', id: line.item, via: '', variant: line.variant }}>{line.title}</PlaceLink>
              <p className="quiet">
                {[
                  t.piecesAt(line.quantity, price(line.price, line.currency)),
                  line.choice,
                  line.returned > 0 ? t.returnedPieces(line.returned) : '',
                  line.refunded > 0 ? t.refundedPieces(line.refunded) : '',
                  line.stars === undefined ? '' : t.youRated(line.stars),
                ]
                  .filter((each) => each !== '')
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <AfterSales order={order} wish={wish} changed={changed} />
    </article>
  );
}

/** Where an order is, in a sentence. */
function whereIs(order: Order): string {
  const at = (time: number) => dateAndTime(new Date(time).toISOString());
  switch (order.way) {
    case 'placed':
      return t.willShip(at(order.shipped));
    case 'shipped':
      return t.willArrive(at(order.delivered));
    case 'delivered':
      return t.arrived(at(order.delivered));
    default:
      return t.calledOff;
  }
}
