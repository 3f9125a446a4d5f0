package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// The share of the creator's videos that is watched, pulled towards the catalogue's.
public final class CreatorWatchRate implements Feature {
  private static final Rate.Chain RATE = Rate.WATCHED.of(Scope.ALL, Scope.CREATOR);

  @Override
  public String name() {
    return "creator-watch-rate";
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
