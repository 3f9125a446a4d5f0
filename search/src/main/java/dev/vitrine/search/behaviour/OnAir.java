package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// Whether a live is on air: 1 if it is, 0 if it is only announced; not-a-number for what is no
/// live.
public final class OnAir implements Feature {
  @Override
  public String name() {
    return "on-air";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      boolean live = rows.faces().kind(row) == ItemKind.LIVE;
      column[row] = !live ? Float.NaN : rows.faces().onAir(row) ? 1 : 0;
    }
  }
}
