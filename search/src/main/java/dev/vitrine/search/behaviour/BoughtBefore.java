package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Profile;

/// Whether the item is among the last 32 that the shopper bought.
public final class BoughtBefore implements Feature {
  @Override
  public String name() {
    return "bought-before";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Profile shopper = remembered.shopper();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = shopper.boughtBefore(remembered.item(row)) ? 1 : 0;
    }
  }
}
