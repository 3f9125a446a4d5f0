package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.behaviour.ShownProducts;
import dev.vitrine.search.behaviour.ShownSurely;
import dev.vitrine.search.feature.QueryCluster;
import dev.vitrine.search.feature.QueryIntent;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// What rows of one page sell: products themselves, videos and lives what they show.
///
/// @param prices in units of the currency, 0 or not-a-number where it is not known, {@link #GONE}
///   for a video of products that are not in the shop any more, which sells nothing
/// @param kinds of cards, as feature {@link CardKind} has them; not-a-number where they are not
///   known
/// @param sought by the words of the page
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sold(double[] prices, float[] kinds, Sought sought) {
  /// In the place of a price.
  public static final double GONE = -1;

  /// The kind of a row's card; a product where it is not known.
  ItemKind kind(int row) {
    return CardKind.of(kinds[row]);
  }

  /// What the rows of a request sell.
  public static Sold of(Rows rows) {
    float[] kinds = new float[rows.size()];
    new CardKind().fill(rows, kinds);
    float[] shown = new float[rows.size()];
    new ShownProducts().fill(rows, shown);
    float[] surely = new float[rows.size()];
    new ShownSurely().fill(rows, surely);
    double[] prices = gone(rows.prices().clone(), kinds, shown, surely);
    return new Sold(prices, kinds, Sought.of(rows.understood()));
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
    float[] shown = column(features.indexOf(ShownProducts.NAME), columns, rows);
    float[] surely = column(features.indexOf(ShownSurely.NAME), columns, rows);
    prices = gone(prices, kinds, shown, surely);
    Sought sought = rows == 0 ? Sought.UNKNOWN : Sought.of(intents[0], clusters[0]);
    return new Sold(prices, kinds, sought);
  }

  /// Prices with those that are gone.
  private static double[] gone(double[] prices, float[] kinds, float[] shown, float[] surely) {
    for (int row = 0; row < prices.length; row++) {
      boolean video = CardKind.of(kinds[row]) == ItemKind.VIDEO;
      boolean there = prices[row] > 0 || surely[row] != 0;
      prices[row] = video && shown[row] > 0 && !there ? GONE : prices[row];
    }
    return prices;
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
