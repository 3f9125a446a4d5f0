/// Does it pay to sell? What sellers earn by the pages of one shop, what it costs them, and who
/// gives up or does not come for that. Not for what shoppers or shops do. Start at {@link
/// dev.vitrine.simulate.trade.Trade}.
@NullMarked
package dev.vitrine.simulate.trade;

import org.jspecify.annotations.NullMarked;
