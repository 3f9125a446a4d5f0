/// What is for sale, and what is the truth about it? The supply side of the simulated marketplace:
/// goods sold by several sellers, prices, hidden quality, fraud, videos and lives, and what sellers
/// do each day. Not for shoppers, and nothing that ranks may look at it. Start at {@link
/// dev.vitrine.simulate.market.Market}.
@NullMarked
package dev.vitrine.simulate.market;

import org.jspecify.annotations.NullMarked;
