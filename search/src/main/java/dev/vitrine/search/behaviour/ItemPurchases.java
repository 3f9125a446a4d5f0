package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How often the item was bought lately, decayed by half in thirty days, on a log scale: 0.5 for
/// about a thousand times, 1 for a million.
public final class ItemPurchases implements Feature {
  private static final Counter BOUGHT = new Counter(Scope.ITEM, Deed.BOUGHT, Span.MONTH);

  private static final double MOST = Math.log1p(1e6);

  @Override
  public String name() {
    return "item-purchases";
  }

  @Override
  public List<Counter> learns() {
    return List.of(BOUGHT);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    double[] bought = remembered.count(BOUGHT);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = bought[row] == 0 ? 0 : (float) Math.min(1, Math.log1p(bought[row]) / MOST);
    }
  }
}
