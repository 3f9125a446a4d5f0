package dev.vitrine.search;

import dev.vitrine.kernel.query.Query;
import java.time.Duration;

/// How long a search looks for what it can do without: a share of the time that it has, so that
/// enough is left for the page, and two seconds at most, however long it may take.
public final class Patience {
  private static final long MOST = Duration.ofSeconds(2).toNanos();

  private Patience() {}

  /// When it is over, in `System.nanoTime`.
  ///
  /// @param share the time that the query has is parted in so many, one of which it takes
  public static long until(Query query, int share) {
    return System.nanoTime() + nanos(query.deadline(), share);
  }

  /// So many nanoseconds of a deadline.
  static long nanos(Duration deadline, int share) {
    return Math.min(MOST, deadline.toNanos() / share);
  }
}
