package dev.vitrine.kernel.answer;

import java.util.List;

/// How many items match, and their facets. Counts are of items, never of variants.
///
/// @param total number of items
/// @param exact whether the total is exact; else it is a lower bound
/// @param facets one for each facet asked, in the order asked
public record Found(long total, boolean exact, List<Facet> facets) {
  /// Nothing found, exactly.
  public static final Found NOTHING = new Found(0, true, List.of());

  public Found {
    facets = List.copyOf(facets);
  }
}
