package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// The share of the clicks for these words that went to the item's brand, pulled towards 0 while
/// there were few.
public final class QueryBrandShare implements Feature {
  private static final Counter CLICKS = new Counter(Scope.QUERY_BRAND, Deed.CLICKED, Span.MONTH);
  private static final Counter ALL = new Counter(Scope.QUERY, Deed.CLICKED, Span.MONTH);

  /// Clicks that outweigh knowing nothing.
  private static final double DOUBT = 5;

  @Override
  public String name() {
    return "query-brand-share";
  }

  @Override
  public List<Counter> learns() {
    return List.of(CLICKS, ALL);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    double[] clicks = remembered.count(CLICKS);
    double[] all = remembered.count(ALL);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) (clicks[row] / (all[row] + DOUBT));
    }
  }
}
