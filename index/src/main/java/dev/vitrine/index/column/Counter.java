package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.List;

/// Counts the items that have each value of one or more attributes.
interface Counter {
  /// Counts the item at hand, which has one row.
  void one(Cursor cursor);

  /// Counts the item at hand with the rows that satisfy the filter.
  ///
  /// @param rows numbers of rows, the first `count` of them
  void several(Cursor cursor, int[] rows, int count);

  /// What was counted.
  List<Facet> facets(Wanted wanted);
}
