package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.behaviour.Makers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/// Candidates of a catalogue made cards.
///
/// @param newWithin how long after its release an item is new
/// @param goods whether cards of one good are cards of one product, whoever sells it
public record CardsOf(Duration newWithin, boolean goods) {
  /// Apart from the numbers of slots.
  private static final long GOOD = 1L << 62;

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
      columns.product()[row] = sells < 0 ? sells : sold(view, sells);
      columns.price()[row] = view.items().price(sells < 0 ? slot : sells);
      columns.fresh()[row] = view.items().released(slot) >= since;
      columns.pinned()[row] = pinned.contains(slot);
    }
    return new Cards(columns);
  }

  /// What stands for the product in a slot.
  private long sold(View view, int slot) {
    long good = goods ? view.items().good(slot) : 0;
    return good == 0 ? slot : GOOD | good;
  }

  /// Whether two of the first candidates are one good.
  boolean repeatGoods(View view, Candidates candidates, int rows) {
    if (!goods) {
      return false;
    }
    long[] all = new long[rows];
    for (int row = 0; row < rows; row++) {
      all[row] = view.items().good(candidates.slot(row));
    }
    Arrays.sort(all);
    for (int row = 1; row < rows; row++) {
      if (all[row] != 0 && all[row] == all[row - 1]) {
        return true;
      }
    }
    return false;
  }
}
