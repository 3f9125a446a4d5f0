/// How do shoppers order, and come back about it, over HTTP? The order book of the storefront: its
/// addresses, its JSON, and the search in one's own orders. Not for prices, rules or how orders are
/// kept: that is {@link dev.vitrine.signals.order.OrderDesk}. Start at {@link
/// dev.vitrine.serve.order.OrdersV1}.
@NullMarked
package dev.vitrine.serve.order;

import org.jspecify.annotations.NullMarked;
