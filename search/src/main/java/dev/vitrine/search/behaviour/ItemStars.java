package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// The mean of the reviews that came as events, pulled towards that of all by ten reviews' weight,
/// as a share of 5.
public final class ItemStars implements Feature {
  private static final Rate.Chain STARS = Rate.STARS.of(Scope.ALL, Scope.ITEM);

  @Override
  public String name() {
    return "item-stars";
  }

  @Override
  public List<Counter> learns() {
    return STARS.counters();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    double[] stars = STARS.values(remembered);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) Math.min(1, stars[row] / 5);
    }
  }
}
