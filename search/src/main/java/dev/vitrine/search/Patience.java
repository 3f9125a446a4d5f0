package dev.vitrine.search;

import dev.vitrine.kernel.query.Query;

/// How long a search looks for what it can do without: a share of the time that it has, so that
/// enough is left for the page.
public final class Patience {
  private Patience() {}

  /// When it is over, in `System.nanoTime`.
  ///
  /// @param share the time that the query has is parted in so many, one of which it takes
  public static long until(Query query, int share) {
    return System.nanoTime() + query.deadline().toNanos() / share;
  }
}
