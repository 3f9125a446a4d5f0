package dev.vitrine.search.recall;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;

/// Counts that were not finished or are of a cut: they say so, facet by facet.
final class Estimates {
  private Estimates() {}

  static Found of(Found found) {
    return of(found, found.total());
  }

  static Found of(Found found, long total) {
    var facets =
        found.facets().stream()
            .map(f -> new Facet(f.attribute(), f.counts(), false, f.numbers()))
            .toList();
    return new Found(total, false, facets);
  }
}
