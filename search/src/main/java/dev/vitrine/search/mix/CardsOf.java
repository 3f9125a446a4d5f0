package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.behaviour.Makers;
import java.time.Duration;
import java.util.Set;

/// Candidates of a catalogue made cards.
///
/// @param newWithin how long after its release an item is new
record CardsOf(Duration newWithin) {
  /// The first candidates.
  ///
  /// @param rows how many
  /// @param pinned slots of those that stay where they are
  Cards of(View view, Candidates candidates, int rows, Set<Integer> pinned) {
    Faces faces = Faces.of(view, candidates::slot, rows);
    Makers makers = Makers.of(view, candidates::slot, rows);
    double since = (view.behaviour().clock().millis() - newWithin.toMillis()) / 1e3;
    var columns =
        new Cards.Columns(
            new double[rows],
            new int[rows],
            new byte[rows],
            new boolean[rows],
            new long[rows],
            new long[][] {makers.sellers(), makers.brands(), makers.creators()},
            new double[rows],
            new boolean[rows],
            new boolean[rows]);
    for (int row = 0; row < rows; row++) {
      int slot = candidates.slot(row);
      ItemKind kind = faces.kind(row);
      int sells = faces.sells(row);
      columns.value()[row] = candidates.score(row);
      columns.tier()[row] = candidates.tier(row);
      columns.kind()[row] = (byte) Cards.number(kind);
      columns.onAir()[row] = faces.onAir(row);
      columns.product()[row] = sells;
      columns.price()[row] = view.items().price(sells < 0 ? slot : sells);
      columns.fresh()[row] = view.items().released(slot) >= since;
      columns.pinned()[row] = pinned.contains(slot);
    }
    return new Cards(columns);
  }
}
