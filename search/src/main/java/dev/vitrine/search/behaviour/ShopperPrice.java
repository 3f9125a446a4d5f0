package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Profile;

/// The share of what the shopper turned to in the last months whose price is about that of the
/// item, pulled towards 0 while little is known.
public final class ShopperPrice implements Feature {
  @Override
  public String name() {
    return "shopper-price";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Profile shopper = remembered.shopper();
    for (int row = 0; shopper.remembered() > 0 && row < rows.size(); row++) {
      column[row] = (float) shopper.band(remembered.band(row), remembered.now());
    }
  }
}
