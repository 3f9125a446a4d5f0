/// What was ordered, and what became of it? A small durable order book for the storefront: what
/// shoppers ordered at prices that the shop itself looked up, how far each order is, and what was
/// asked for afterwards. Each step is told to the log of events as well, for ranking to learn from.
/// Not a shop's real order system: nobody is paid and nothing is sent. Start at {@link
/// dev.vitrine.signals.order.OrderDesk}.
@NullMarked
package dev.vitrine.signals.order;

import org.jspecify.annotations.NullMarked;
