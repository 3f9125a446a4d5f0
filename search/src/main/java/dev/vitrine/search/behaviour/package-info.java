/// What do shoppers' doings say of an item for this query and this shopper? Features that say both
/// what is to be counted of events and what they make of it. Not for counting, which is the feature
/// store's. Start at {@link dev.vitrine.search.behaviour.Remembered}.
@NullMarked
package dev.vitrine.search.behaviour;

import org.jspecify.annotations.NullMarked;
