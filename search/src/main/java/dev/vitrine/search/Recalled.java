package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import java.util.List;
import java.util.Optional;

/// What one recall brought.
///
/// @param rows candidates, best first
/// @param counts totals and facets, from the one recall that defines what the result is: the
///   query's own first, then its tallies; empty from others
/// @param held a bit for each of the query's terms that every one of the rows is known to hold
/// @param notices what was changed to find anything
/// @param note what it decided, for the trace
public record Recalled(
    Matched rows, Optional<List<Found>> counts, long held, List<Notice> notices, String note) {
  public Recalled {
    notices = List.copyOf(notices);
  }

  /// Nothing, because the recall failed.
  static Recalled failed(String note) {
    return new Recalled(Matched.NONE, Optional.empty(), 0, List.of(), note);
  }
}
