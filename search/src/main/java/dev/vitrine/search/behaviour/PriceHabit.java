package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Counter;
import java.util.List;

/// How much dearer than usual in their categories the things are that the shopper turns to, in
/// doublings of the price; the same for every item, 0 while nothing is known.
public final class PriceHabit implements Feature {
  @Override
  public String name() {
    return "price-habit";
  }

  @Override
  public List<Counter> learns() {
    return Dearness.learns();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    float habit = (float) rows.remembered().priceHabit();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = habit;
    }
  }
}
