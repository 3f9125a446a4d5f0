package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How often what the seller sold comes back, pulled towards the catalogue's rate.
public final class SellerReturnRate implements Feature {
  private static final Rate.Chain RATE = Rate.RETURNS.of(Scope.ALL, Scope.SELLER);

  @Override
  public String name() {
    return "seller-return-rate";
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
