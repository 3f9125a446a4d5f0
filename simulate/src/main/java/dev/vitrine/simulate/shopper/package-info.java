/// Who shops, what do they need, and how do they say it? Shoppers with tastes that nobody is told,
/// needs that come from them, and the words typed for a need. Not for what is done with a page.
/// Start at {@link dev.vitrine.simulate.shopper.Needs}.
@NullMarked
package dev.vitrine.simulate.shopper;

import org.jspecify.annotations.NullMarked;
