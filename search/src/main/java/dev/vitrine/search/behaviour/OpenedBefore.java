package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Profile;

/// Whether the item is among the last fifty that the shopper turned to.
public final class OpenedBefore implements Feature {
  @Override
  public String name() {
    return "opened-before";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Profile shopper = remembered.shopper();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = shopper.openedBefore(remembered.item(row)) ? 1 : 0;
    }
  }
}
