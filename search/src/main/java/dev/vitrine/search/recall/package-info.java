/// Which items could be meant? Each recall brings candidates from one source. Not for fine ranking.
/// Start at {@link dev.vitrine.search.recall.KeywordRecall}.
@NullMarked
package dev.vitrine.search.recall;

import org.jspecify.annotations.NullMarked;
