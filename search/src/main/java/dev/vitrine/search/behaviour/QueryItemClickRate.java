package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much more often than usual the item is clicked where it is shown for these words: clicks
/// over the clicks that such positions get, pulled towards the item's own rate; 0.5 is usual.
public final class QueryItemClickRate implements Feature {
  private static final Rate.Chain RATE =
      Rate.CLICKS.of(Scope.ALL, Scope.LEAF, Scope.ITEM, Scope.QUERY_ITEM);

  @Override
  public String name() {
    return "query-item-click-rate";
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
