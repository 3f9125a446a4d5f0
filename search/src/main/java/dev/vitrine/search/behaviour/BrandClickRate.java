package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much more often than usual items of the brand are clicked where they are shown; 0.5 is
/// usual.
public final class BrandClickRate implements Feature {
  private static final Rate.Chain RATE = Rate.CLICKS.of(Scope.ALL, Scope.BRAND);

  @Override
  public String name() {
    return "brand-click-rate";
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
