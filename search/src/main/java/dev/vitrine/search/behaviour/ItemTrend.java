package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.List;
import java.util.stream.IntStream;

/// Whether the item is clicked more often these days than in the last month: clicks decayed within
/// a day over those decayed within a month, each for a day; 0.5 is as usual.
public final class ItemTrend implements Feature {
  private static final Counter LATELY = new Counter(Scope.ITEM, Deed.CLICKED, Span.DAY);
  private static final Counter USUALLY = new Counter(Scope.ITEM, Deed.CLICKED, Span.MONTH);

  private static final double DAYS = 30;

  /// Clicks a day of a steady stream that outweigh knowing nothing.
  private static final double DOUBT = 2;

  @Override
  public String name() {
    return "item-trend";
  }

  @Override
  public float usual() {
    return 0.5f;
  }

  @Override
  public List<Counter> learns() {
    return List.of(LATELY, USUALLY);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    double[] lately = remembered.count(LATELY);
    double[] usually = remembered.count(USUALLY);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) trend(lately[row], usually[row]);
    }
  }

  /// The trends of some items.
  ///
  /// @param catalogue stands for where
  public static double[] of(Book book, long catalogue, long[] items, Moment now) {
    double[] lately = Remembered.count(book, LATELY, Scope.ITEM.keys(catalogue, items), now);
    double[] usually = Remembered.count(book, USUALLY, Scope.ITEM.keys(catalogue, items), now);
    return IntStream.range(0, items.length)
        .mapToDouble(i -> trend(lately[i], usually[i]))
        .toArray();
  }

  /// A steady stream sums to its rate times the half-life over the logarithm of 2, so that the one
  /// of a month is thirty times that of a day.
  private static double trend(double day, double month) {
    double now = day + DOUBT;
    return now / (now + month / DAYS + DOUBT);
  }
}
