package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How often the item comes back once bought, sent back or paid back, pulled towards the rate of
/// its category.
public final class ItemReturnRate implements Feature {
  private static final Rate.Chain RATE = Rate.RETURNS.of(Scope.ALL, Scope.LEAF, Scope.ITEM);

  @Override
  public String name() {
    return "item-return-rate";
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
