package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How like the item's values, such as its colour, its size and its material, are those of what the
/// shopper turned to, as far as that matters for what is asked; brand, category, seller and creator
/// aside. 0 while nothing is known.
public final class AskedValues implements Feature {
  @Override
  public String name() {
    return "asked-values";
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Attention attention = remembered.attention();
    if (attention.none()) {
      return;
    }
    remembered.liked().fill(rows.slots(), column);
  }
}
