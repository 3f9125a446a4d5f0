package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.feature.QueryCluster;
import dev.vitrine.search.feature.QueryIntent;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// What rows of one page sell: products themselves, videos and lives what they show.
///
/// @param prices in units of the currency, 0 or not-a-number for nothing
/// @param kinds of cards, as feature {@link CardKind} has them; not-a-number where they are not
///   known
/// @param sought by the words of the page
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sold(double[] prices, float[] kinds, Sought sought) {
  /// The kind of a row's card; a product where it is not known.
  ItemKind kind(int row) {
    return CardKind.of(kinds[row] > 0 ? kinds[row] : 0);
  }

  /// What the rows of a request sell.
  public static Sold of(Rows rows) {
    float[] kinds = new float[rows.size()];
    new CardKind().fill(rows, kinds);
    return new Sold(rows.prices(), kinds, Sought.of(rows.understood()));
  }

  /// What rows of one page sell whose features were kept; nothing where these say nothing of
  /// prices.
  ///
  /// @param features names of the columns
  /// @param columns by place
  /// @param rows how many there are
  public static Sold of(List<String> features, IntFunction<float[]> columns, int rows) {
    double[] prices = Price.money(column(features.indexOf(Price.NAME), columns, rows));
    float[] kinds = column(features.indexOf(CardKind.NAME), columns, rows);
    float[] intents = column(features.indexOf(QueryIntent.NAME), columns, rows);
    float[] clusters = column(features.indexOf(QueryCluster.NAME), columns, rows);
    Sought sought = rows == 0 ? Sought.UNKNOWN : Sought.of(intents[0], clusters[0]);
    return new Sold(prices, kinds, sought);
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
