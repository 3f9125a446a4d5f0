package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How often a video is watched for three seconds once it plays, pulled towards the rate of its
/// creator.
public final class ItemHookRate implements Feature {
  private static final Rate.Chain RATE = Rate.HOOKED.of(Scope.ALL, Scope.CREATOR, Scope.ITEM);

  @Override
  public String name() {
    return "item-hook-rate";
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
