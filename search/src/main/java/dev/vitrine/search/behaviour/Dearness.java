package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.History;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much dearer than usual in its category things are: how often a price doubles from the middle
/// of what is clicked there.
final class Dearness {
  private static final Counter DOUBLINGS = new Counter(Scope.LEAF, Deed.DOUBLINGS, Span.MONTH);
  private static final Counter PRICED = new Counter(Scope.LEAF, Deed.PRICED, Span.MONTH);

  /// Clicks in a category from which on its prices are known.
  private static final double FEWEST = 5;

  /// Items of a shopper that outweigh not knowing them.
  private static final double DOUBT = 3;

  private Dearness() {}

  static List<Counter> learns() {
    return List.of(DOUBLINGS, PRICED);
  }

  /// That of the item of a row; not-a-number without a price, or where the category's prices are
  /// not known.
  static double of(Rows rows, int row, double[] doublings, double[] clicks) {
    return Prices.doublings(rows, row) - usual(doublings[row], clicks[row]);
  }

  private static double usual(double doublings, double clicks) {
    return clicks >= FEWEST ? doublings / clicks : Double.NaN;
  }

  static double[] doublings(Remembered remembered) {
    return remembered.count(DOUBLINGS);
  }

  static double[] clicks(Remembered remembered) {
    return remembered.count(PRICED);
  }

  /// How much dearer than usual the things are that the shopper turns to, pulled towards 0 while
  /// little is known.
  static double habit(Remembered remembered) {
    History history = remembered.shopper().history();
    long[] leaves = new long[history.size()];
    for (int back = 0; back < leaves.length; back++) {
      leaves[back] = history.band(back) < 0 ? 0 : history.leaf(back);
    }
    double[] doublings = remembered.countOf(DOUBLINGS, leaves);
    double[] clicks = remembered.countOf(PRICED, leaves);
    double sum = 0;
    double known = DOUBT;
    for (int back = 0; back < leaves.length; back++) {
      double usual = usual(doublings[back], clicks[back]);
      if (leaves[back] != 0 && !Double.isNaN(usual)) {
        sum += Facts.doublings(history.band(back)) - usual;
        known++;
      }
    }
    return sum / known;
  }
}
