package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// What rows sell: products themselves, videos and lives what they show.
///
/// @param prices in units of the currency, 0 or not-a-number for nothing
/// @param kinds of cards, as feature {@link CardKind} has them; not-a-number where they are not
///   known
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sold(double[] prices, float[] kinds) {
  /// The kind of a row's card; a product where it is not known.
  ItemKind kind(int row) {
    return CardKind.of(kinds[row] > 0 ? kinds[row] : 0);
  }

  /// What the rows of a request sell.
  public static Sold of(Rows rows) {
    float[] kinds = new float[rows.size()];
    new CardKind().fill(rows, kinds);
    return new Sold(rows.prices(), kinds);
  }

  /// What rows sell whose features were kept; nothing where these say nothing of prices.
  ///
  /// @param features names of the columns
  /// @param columns by place
  /// @param rows how many there are
  public static Sold of(List<String> features, IntFunction<float[]> columns, int rows) {
    float[] kinds = column(features.indexOf(CardKind.NAME), columns, rows);
    return new Sold(Price.money(column(features.indexOf(Price.NAME), columns, rows)), kinds);
  }

  private static float[] column(int place, IntFunction<float[]> columns, int rows) {
    if (place >= 0) {
      return columns.apply(place);
    }
    float[] unknown = new float[rows];
    Arrays.fill(unknown, Float.NaN);
    return unknown;
  }
}
