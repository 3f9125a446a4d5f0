package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;

/// The item's lowest price, on a log scale of base 10; not-a-number where it has none.
public final class Price implements Feature {
  /// Its name.
  public static final String NAME = "price";

  private static final double TENFOLD = Math.log(10);

  @Override
  public String name() {
    return NAME;
  }

  /// The prices that values of this feature say, in units of the currency; 0 where there is none.
  public static double[] money(float[] values) {
    double[] money = new double[values.length];
    Arrays.setAll(money, row -> Float.isNaN(values[row]) ? 0 : Math.pow(10, values[row]));
    return money;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] logs = rows.priceLogs();
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) (logs[row] / TENFOLD);
    }
  }
}
