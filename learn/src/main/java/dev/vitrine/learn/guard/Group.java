package dev.vitrine.learn.guard;

import dev.vitrine.signals.count.Hash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The shoppers that one version ranks for: how many pages each had, and what became of them. Means
/// are over pages; since the pages of a shopper resemble each other, how well a mean is known is
/// told from the differences between shoppers (ratio of means by the delta method; Deng, Knoblich
/// and Lu, 2018). Every change is counted in as it comes, so that a look costs nothing.
final class Group {
  private static final int START = 1 << 8;
  private static final int MEASURES = Measure.values().length;

  private final Map<Long, Integer> known = new HashMap<>();
  private double[] pages = new double[START];
  private double[][] values = new double[MEASURES][START];
  private int shoppers;
  private double allPages;
  private double squaredPages;
  private final double[] sums = new double[MEASURES];
  private final double[] squares = new double[MEASURES];
  private final double[] products = new double[MEASURES];

  /// Counts a page of a shopper.
  ///
  /// @return which of the shoppers it is
  int page(String shopper) {
    int row = known.computeIfAbsent(Hash.of(shopper), _ -> shoppers);
    if (row == shoppers) {
      room();
      shoppers++;
    }
    allPages++;
    squaredPages += 2 * pages[row] + 1;
    for (int m = 0; m < MEASURES; m++) {
      products[m] += values[m][row];
    }
    pages[row]++;
    return row;
  }

  private void room() {
    if (shoppers == pages.length) {
      pages = Arrays.copyOf(pages, 2 * shoppers);
      for (int m = 0; m < MEASURES; m++) {
        values[m] = Arrays.copyOf(values[m], 2 * shoppers);
      }
    }
  }

  /// Counts what became of a shopper's page.
  void add(int row, Measure measure, double more) {
    int m = measure.ordinal();
    sums[m] += more;
    squares[m] += (2 * values[m][row] + more) * more;
    products[m] += pages[row] * more;
    values[m][row] += more;
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
    int m = measure.ordinal();
    double mean = sums[m] / allPages;
    double residual = squares[m] - 2 * mean * products[m] + mean * mean * squaredPages;
    double variance = Math.max(0, residual) * shoppers / (shoppers - 1.0);
    return new Moments(mean, Math.sqrt(variance) / allPages, sums[m], pages(), shoppers);
  }
}
