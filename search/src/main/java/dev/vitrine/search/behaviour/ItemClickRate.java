package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much more often than usual the item is clicked where it is shown: clicks over the clicks
/// that such positions get, pulled towards the rate of its category; 0.5 is usual.
public final class ItemClickRate implements Feature {
  private static final Rate.Chain RATE = Rate.CLICKS.of(Scope.ALL, Scope.LEAF, Scope.ITEM);

  /// The clicks to be expected of the places where items were shown lately.
  ///
  /// @param catalogue stands for where
  public static double[] expected(Book book, long catalogue, long[] items, Moment now) {
    return Remembered.count(book, RATE.tries(Scope.ITEM), Scope.ITEM.keys(catalogue, items), now);
  }

  @Override
  public String name() {
    return "item-click-rate";
  }

  @Override
  public float usual() {
    return 0.5f;
  }

  @Override
  public List<Counter> learns() {
    return RATE.counters();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    RATE.fillAroundOne(rows.remembered(), column);
  }
}
