package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.answer.Found;
import java.util.List;

/// The totals and facets of what a recall found together with what others add. Asked once, by one
/// thread.
public interface Counting {
  /// The query's own counts first, then those of its tallies, each under its own filter.
  ///
  /// @param others items of other recalls, whatever the filter, each once; those that the recall
  ///   has found itself count no second time
  List<Found> with(Matched others);
}
