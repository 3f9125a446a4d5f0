package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// The item's lowest price, on a log scale of base 10; not-a-number where it has none.
public final class Price implements Feature {
  @Override
  public String name() {
    return "price";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      double price = rows.view().items().price(rows.slot(row));
      column[row] = price > 0 ? (float) Math.log10(price) : Float.NaN;
    }
  }
}
