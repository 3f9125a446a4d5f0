/// What would another ranking have brought? Estimates it from explored pages, whose order was drawn
/// with chances that are known, and says how sure that is. Start at {@link
/// dev.vitrine.learn.policy.OffPolicy}. Not for learning: pages that measure are not learnt from.
@NullMarked
package dev.vitrine.learn.policy;

import org.jspecify.annotations.NullMarked;
