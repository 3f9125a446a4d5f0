/// Which items are near to a query in meaning? Makes vectors of queries and of items from a model
/// file. Not for finding near vectors, which the postings do. Start at {@link
/// dev.vitrine.search.vector.Encoder}.
@NullMarked
package dev.vitrine.search.vector;

import org.jspecify.annotations.NullMarked;
