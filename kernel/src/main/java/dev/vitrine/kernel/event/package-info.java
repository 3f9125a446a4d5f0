/// What did shoppers do, and what became of it? Impressions, clicks, carts, purchases, watching,
/// returns and reviews as values, the same for every protocol that brings them. Not for how they
/// are written down or what is learnt from them. Start at {@link dev.vitrine.kernel.event.Event}.
@NullMarked
package dev.vitrine.kernel.event;

import org.jspecify.annotations.NullMarked;
