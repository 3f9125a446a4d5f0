package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.answer.Notice;
import java.util.List;
import java.util.Optional;

/// What one recall brought.
///
/// @param rows candidates, best first
/// @param whole what it found whatever the filter, each once, for counts under other filters; the
///   rows themselves where the recall counts
/// @param counts totals and facets, from the one recall that defines what the result is; empty from
///   others, whose items count as well
/// @param held a bit for each of the query's terms that every one of the rows is known to hold
/// @param notices what was changed to find anything
/// @param note what it decided, for the trace
/// @param sorted what a result is sorted by where keys alone decide, from the recall that defines
///   it; empty for the query's own keys
public record Recalled(
    Matched rows,
    Matched whole,
    Optional<Counting> counts,
    long held,
    List<Notice> notices,
    String note,
    Optional<Keys> sorted) {
  public Recalled {
    notices = List.copyOf(notices);
  }

  /// One that says nothing of how a result is sorted.
  public Recalled(
      Matched rows,
      Matched whole,
      Optional<Counting> counts,
      long held,
      List<Notice> notices,
      String note) {
    this(rows, whole, counts, held, notices, note, Optional.empty());
  }

  /// Rows that define what the result is.
  public static Recalled defining(
      Matched rows, Counting counts, long held, List<Notice> notices, String note) {
    return new Recalled(rows, rows, Optional.of(counts), held, notices, note);
  }

  /// Nothing.
  ///
  /// @param note why
  public static Recalled nothing(String note) {
    return new Recalled(Matched.NONE, Matched.NONE, Optional.empty(), 0, List.of(), note);
  }

  /// The same with another note.
  public Recalled noting(String other) {
    return new Recalled(rows, whole, counts, held, notices, other, sorted);
  }

  /// The same where a result is sorted by some keys.
  public Recalled sortedBy(Keys keys) {
    return new Recalled(rows, whole, counts, held, notices, note, Optional.of(keys));
  }
}
