/// Which items pass a filter, how many are there of each value, and in which order do they come?
/// The catalogue's attributes, prices and counters in columns in memory, beside the postings.
///
/// An item has a *slot*, a number that never changes, and one or more *rows*, one for each offer of
/// each variant; a filter holds for an item when one row satisfies it whole. Not for words, not for
/// relevance, and not the record of anything: all of it can be made anew from the items. Start
/// reading at {@link dev.vitrine.index.column.Columns}, then {@link dev.vitrine.index.column.Pass}.
@NullMarked
package dev.vitrine.index.column;

import org.jspecify.annotations.NullMarked;
