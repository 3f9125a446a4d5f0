/// How does the simulated market meet a real shop? Shops in the same process as their customers,
/// and the ways to make pages by name. Start at {@link dev.vitrine.app.market.MarketPolicies}.
@NullMarked
package dev.vitrine.app.market;

import org.jspecify.annotations.NullMarked;
