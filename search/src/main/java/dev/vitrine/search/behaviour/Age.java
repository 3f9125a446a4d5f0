package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// For how many days the item has been there, on a log scale: 0 for none, 1 for a thousand;
/// not-a-number where it is not known.
public final class Age implements Feature {
  private static final double DAY = 86_400;
  private static final double LONG = Math.log(1_001);

  @Override
  public String name() {
    return "age";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double now = rows.view().behaviour().clock().millis() / 1e3;
    double[] released = rows.view().items().released(rows.slots());
    for (int row = 0; row < released.length; row++) {
      double days = (now - released[row]) / DAY;
      column[row] = (float) (Math.log(1 + Math.max(0, days)) / LONG);
    }
  }
}
