package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Scope;

/// How dear the item is beside the candidates that it can be compared with: the natural logarithm
/// of its price over their middle one. Not-a-number where it has no price, or where there are too
/// few to compare with.
public final class PricePosition implements Feature {
  /// Fewer prices have no middle worth the name.
  private static final int FEWEST = 3;

  /// With which candidates an item is compared.
  private enum Beside {
    /// All of them.
    PAGE,
    /// Those of its deepest category.
    CATEGORY,
    /// Those of its brand.
    BRAND
  }

  private final String name;
  private final Beside beside;

  private PricePosition(String name, Beside beside) {
    this.name = name;
    this.beside = beside;
  }

  /// Compared with all candidates.
  public static PricePosition amongAll() {
    return new PricePosition("price-position", Beside.PAGE);
  }

  /// Compared with the candidates of the item's deepest category.
  public static PricePosition inCategory() {
    return new PricePosition("price-in-category", Beside.CATEGORY);
  }

  /// Compared with the candidates of the item's brand.
  public static PricePosition inBrand() {
    return new PricePosition("price-in-brand", Beside.BRAND);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] logs = rows.priceLogs();
    Groups groups = groups(rows.remembered(), logs);
    double[] middles = middles(groups, logs);
    for (int row = 0; row < logs.length; row++) {
      column[row] = (float) (logs[row] - middles[groups.of(row)]);
    }
  }

  private Groups groups(Remembered remembered, double[] logs) {
    return switch (beside) {
      case PAGE -> Groups.one(logs.length);
      case CATEGORY -> remembered.groups(Scope.LEAF);
      case BRAND -> remembered.groups(Scope.BRAND);
    };
  }

  /// The middle of what is known of each group.
  private static double[] middles(Groups groups, double[] logs) {
    int[] ends = new int[groups.size()];
    for (int row = 0; row < logs.length; row++) {
      ends[groups.of(row)] += Double.isNaN(logs[row]) ? 0 : 1;
    }
    for (int group = 1; group < ends.length; group++) {
      ends[group] += ends[group - 1];
    }
    double[] grouped = new double[ends.length == 0 ? 0 : ends[ends.length - 1]];
    int[] starts = ends.clone();
    for (int row = logs.length - 1; row >= 0; row--) {
      if (!Double.isNaN(logs[row])) {
        grouped[--starts[groups.of(row)]] = logs[row];
      }
    }
    double[] middles = new double[ends.length];
    for (int group = 0; group < middles.length; group++) {
      middles[group] = middle(grouped, starts[group], ends[group]);
    }
    return middles;
  }

  private static double middle(double[] all, int from, int to) {
    if (to - from < FEWEST) {
      return Double.NaN;
    }
    int middle = from + (to - from) / 2;
    double upper = select(all, from, to - 1, middle);
    if ((to - from) % 2 == 1) {
      return upper;
    }
    double lower = all[from];
    for (int i = from + 1; i < middle; i++) {
      lower = Math.max(lower, all[i]);
    }
    return (lower + upper) / 2;
  }

  /// The number that would stand at a place if all of a range were sorted; what is before it then
  /// is not above it. Takes time in proportion to the range, on average.
  ///
  /// @param first of the range
  /// @param last of the range
  private static double select(double[] all, int first, int last, int place) {
    int from = first;
    int to = last;
    while (from < to) {
      double pivot = all[(from + to) >>> 1];
      int low = from;
      int high = to;
      while (low <= high) {
        while (all[low] < pivot) {
          low++;
        }
        while (all[high] > pivot) {
          high--;
        }
        if (low <= high) {
          double kept = all[low];
          all[low++] = all[high];
          all[high--] = kept;
        }
      }
      if (place <= high) {
        to = high;
      } else if (place >= low) {
        from = low;
      } else {
        return all[place];
      }
    }
    return all[place];
  }
}
