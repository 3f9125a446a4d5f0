package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How sure it is that a card shows the product that it sells: the probability of the link by which
/// a video sells, 1 for a live that shows one now, and 0 where there is none or it is not in the
/// shop any more; not-a-number for a product.
public final class ShownSurely implements Feature {
  /// Its name.
  public static final String NAME = "shown-surely";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      ItemKind kind = rows.faces().kind(row);
      boolean there = rows.faces().sells(row) >= 0;
      column[row] =
          switch (kind) {
            case PRODUCT -> Float.NaN;
            case VIDEO -> there ? (float) rows.faces().sure(row) : 0;
            case LIVE -> there ? 1 : 0;
          };
    }
  }
}
