package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.List;

/// Counts the items that have each value of one or more attributes.
interface Counter {
  /// Counts items of the block at hand that have one row each.
  ///
  /// @param block the block
  /// @param places their places in it, the first `count` of them
  /// @param rows their rows
  void each(Block block, int[] places, int[] rows, int count);

  /// Counts the item at hand, which has several rows, with the rows that satisfy the filter.
  ///
  /// @param rows numbers of rows, the first `count` of them
  void several(Cursor cursor, int[] rows, int count);

  /// What was counted.
  List<Facet> facets(Wanted wanted);
}
