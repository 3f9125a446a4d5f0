/// Which pages are shown in another order, to learn what would have become of it? Draws the order
/// of items that are as relevant, and says how likely each place was. Start at {@link
/// dev.vitrine.search.explore.Exploration}. Not for ranking: scores stay what they are.
@NullMarked
package dev.vitrine.search.explore;

import org.jspecify.annotations.NullMarked;
