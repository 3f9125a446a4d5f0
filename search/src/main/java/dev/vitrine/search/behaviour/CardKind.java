package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// What kind of card the item has: 0 a product, 1 a video, 2 a live.
public final class CardKind implements Feature {
  /// Its name.
  public static final String NAME = "card-kind";

  @Override
  public String name() {
    return NAME;
  }

  /// The kind that a value stands for, a product where it is not known.
  public static ItemKind of(float value) {
    return value >= 1.5f ? ItemKind.LIVE : value >= 0.5f ? ItemKind.VIDEO : ItemKind.PRODUCT;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] =
          switch (rows.faces().kind(row)) {
            case PRODUCT -> 0;
            case VIDEO -> 1;
            case LIVE -> 2;
          };
    }
  }
}
