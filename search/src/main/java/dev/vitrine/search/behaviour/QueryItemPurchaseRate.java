package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How often the item is bought for each click that it gets for these words, pulled towards the
/// item's own rate.
public final class QueryItemPurchaseRate implements Feature {
  private static final Rate.Chain RATE =
      Rate.PURCHASES.of(Scope.ALL, Scope.LEAF, Scope.ITEM, Scope.QUERY_ITEM);

  @Override
  public String name() {
    return "query-item-purchase-rate";
  }

  @Override
  public List<Counter> learns() {
    return RATE.counters();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    RATE.fill(rows.remembered(), column);
  }
}
