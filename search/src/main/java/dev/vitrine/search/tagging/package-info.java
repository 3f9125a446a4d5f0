/// Which words of a query name which kind of thing? Labels for words, their features, what is known
/// of the shop's words, and the model that is read from a file; the same code serves and trains.
/// Not for finding items, and not for training. Start at {@link dev.vitrine.search.tagging.Tagger}.
@NullMarked
package dev.vitrine.search.tagging;

import org.jspecify.annotations.NullMarked;
