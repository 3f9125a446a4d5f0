package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How many products a video or live shows, 15 at most; not-a-number for a product.
public final class ShownProducts implements Feature {
  /// Its name.
  public static final String NAME = "shown-products";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      boolean product = rows.faces().kind(row) == ItemKind.PRODUCT;
      column[row] = product ? Float.NaN : rows.faces().shows(row);
    }
  }
}
