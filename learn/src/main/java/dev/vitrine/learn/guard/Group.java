package dev.vitrine.learn.guard;

import dev.vitrine.signals.count.Hash;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The shoppers that one version ranks for: how many pages each had, and what became of them. Means
/// are over pages; since the pages of a shopper resemble each other, how well a mean is known is
/// told from the differences between shoppers (ratio of means by the delta method; Deng, Knoblich
/// and Lu, 2018). Every change is counted in as it comes, so that a look costs nothing.
public final class Group {
  private static final int START = 1 << 8;

  private final Map<Long, Integer> known = new HashMap<>();
  private final Map<Measure, Sums> measures = new EnumMap<>(Measure.class);
  private double[] pages = new double[START];
  private int shoppers;
  private double allPages;
  private double squaredPages;

  /// What became of the pages in one measure, by shopper and over all of them.
  private static final class Sums {
    private double[] values = new double[START];
    private double sum;
    private double squares;

    /// Sum of the shoppers' values times their pages.
    private double products;
  }

  /// Nobody yet.
  public Group() {
    for (Measure measure : Measure.values()) {
      measures.put(measure, new Sums());
    }
  }

  private Sums sums(Measure measure) {
    return measures.computeIfAbsent(measure, _ -> new Sums());
  }

  /// Counts a page of a shopper.
  ///
  /// @return which of the shoppers it is
  public int page(String shopper) {
    int row = known.computeIfAbsent(Hash.of(shopper), _ -> shoppers);
    if (row == shoppers) {
      room();
      shoppers++;
    }
    allPages++;
    squaredPages += 2 * pages[row] + 1;
    for (Sums sums : measures.values()) {
      sums.products += sums.values[row];
    }
    pages[row]++;
    return row;
  }

  private void room() {
    if (shoppers == pages.length) {
      pages = Arrays.copyOf(pages, 2 * shoppers);
      for (Sums sums : measures.values()) {
        sums.values = Arrays.copyOf(sums.values, 2 * shoppers);
      }
    }
  }

  /// Counts what became of a shopper's page.
  public void add(int row, Measure measure, double more) {
    Sums sums = sums(measure);
    sums.sum += more;
    sums.squares += (2 * sums.values[row] + more) * more;
    sums.products += pages[row] * more;
    sums.values[row] += more;
  }

  int shoppers() {
    return shoppers;
  }

  long pages() {
    return (long) allPages;
  }

  /// The mean of a measure for a page.
  Moments moments(Measure measure) {
    if (shoppers < 2) {
      return Moments.NONE;
    }
    Sums sums = sums(measure);
    double mean = sums.sum / allPages;
    double residual = sums.squares - 2 * mean * sums.products + mean * mean * squaredPages;
    double variance = Math.max(0, residual) * shoppers / (shoppers - 1.0);
    return new Moments(mean, Math.sqrt(variance) / allPages, sums.sum, pages(), shoppers);
  }
}
