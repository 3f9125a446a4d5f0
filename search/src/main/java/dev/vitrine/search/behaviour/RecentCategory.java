package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Profile;

/// The share of the last ten items that the shopper turned to that are of the item's category.
public final class RecentCategory implements Feature {
  private static final int LAST = 10;

  @Override
  public String name() {
    return "recent-category";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Profile shopper = remembered.shopper();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) (shopper.lastOfLeaf(remembered.leaf(row), LAST) / (double) LAST);
    }
  }
}
