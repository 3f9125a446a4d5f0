package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import java.util.List;

/// How much dearer than usual in its category the item is, less how much dearer than usual the
/// things are that the shopper turns to, in doublings of the price; 0 without a price, or where the
/// prices of the category are not known.
public final class PriceToHabit implements Feature {
  @Override
  public String name() {
    return "price-to-habit";
  }

  @Override
  public List<Counter> learns() {
    return Dearness.learns();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    double[] doublings = Dearness.doublings(remembered);
    double[] clicks = Dearness.clicks(remembered);
    double habit = remembered.priceHabit();
    for (int row = 0; row < rows.size(); row++) {
      double dear = Dearness.of(rows, row, doublings, clicks);
      column[row] = Double.isNaN(dear) ? 0 : (float) (dear - habit);
    }
  }
}
