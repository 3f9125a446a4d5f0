package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How sure it is that a card shows the product that it sells: the probability of the surest link
/// of a video, 1 for a live that shows one now, and 0 where there is none; not-a-number for a
/// product.
public final class ShownSurely implements Feature {
  @Override
  public String name() {
    return "shown-surely";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      ItemKind kind = rows.faces().kind(row);
      float live = rows.faces().sells(row) < 0 ? 0 : 1;
      column[row] =
          switch (kind) {
            case PRODUCT -> Float.NaN;
            case VIDEO -> (float) rows.faces().sure(row);
            case LIVE -> live;
          };
    }
  }
}
