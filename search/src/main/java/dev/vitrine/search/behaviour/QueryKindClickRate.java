package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much more often than usual cards of the item's kind are clicked for these words: whether
/// products, videos or lives are wanted. Clicks over the clicks that their positions get, pulled
/// towards those of the kind for all words; 0.5 is usual.
public final class QueryKindClickRate implements Feature {
  static final Rate.Chain RATE = Rate.CLICKS.of(Scope.ALL, Scope.KIND, Scope.QUERY_KIND);

  @Override
  public String name() {
    return "query-kind-click-rate";
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
