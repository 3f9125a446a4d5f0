package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How often the item's price doubles from what the shopper turned to cost on average, as far as
/// that matters for what is asked, times how much of that is known; 0 without a price or a past.
public final class AskedPrice implements Feature {
  @Override
  public String name() {
    return "asked-price";
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Attention attention = rows.remembered().attention();
    double usual = attention.doublings();
    for (int row = 0; !Double.isNaN(usual) && row < rows.size(); row++) {
      double doublings = Prices.doublings(rows, row);
      column[row] = Double.isNaN(doublings) ? 0 : (float) (attention.known() * (doublings - usual));
    }
  }
}
