package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Profile;

/// The share of what the shopper turned to in the last months that is of the item's brand, pulled
/// towards 0 while little is known.
public final class ShopperBrand implements Feature {
  @Override
  public String name() {
    return "shopper-brand";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Profile shopper = remembered.shopper();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) shopper.brand(remembered.brand(row), remembered.now());
    }
  }
}
