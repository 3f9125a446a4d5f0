package dev.vitrine.kernel.query;

import java.util.List;

/// A count asked for beside the page: how many items match the same words under another filter, and
/// their facets. Disjunctive and hierarchical facets are tallies; all are counted in one pass.
///
/// @param filter the filter of this tally, instead of the query's
/// @param facets what to count under it
public record Tally(Filter filter, List<FacetWanted> facets) {
  public Tally {
    facets = List.copyOf(facets);
  }
}
