package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

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
    IntToLongFunction group = group(rows.remembered());
    double[] logs = new double[rows.size()];
    Map<Long, double[]> priced = new HashMap<>();
    Map<Long, Integer> sizes = new HashMap<>();
    for (int row = 0; row < logs.length; row++) {
      double price = rows.view().items().price(rows.slot(row));
      logs[row] = price > 0 ? Math.log(price) : Double.NaN;
      if (price > 0) {
        long key = group.applyAsLong(row);
        int at = sizes.merge(key, 1, Integer::sum) - 1;
        double[] all = priced.computeIfAbsent(key, _ -> new double[8]);
        if (at == all.length) {
          all = Arrays.copyOf(all, 2 * at);
          priced.put(key, all);
        }
        all[at] = logs[row];
      }
    }
    Map<Long, Double> middles = new HashMap<>();
    priced.forEach((key, all) -> middles.put(key, middle(all, sizes.getOrDefault(key, 0))));
    for (int row = 0; row < logs.length; row++) {
      column[row] = (float) (logs[row] - middles.getOrDefault(group.applyAsLong(row), Double.NaN));
    }
  }

  private IntToLongFunction group(Remembered remembered) {
    return switch (beside) {
      case PAGE -> _ -> 0;
      case CATEGORY -> remembered::leaf;
      case BRAND -> remembered::brand;
    };
  }

  private static double middle(double[] all, int size) {
    if (size < FEWEST) {
      return Double.NaN;
    }
    Arrays.sort(all, 0, size);
    return (all[(size - 1) / 2] + all[size / 2]) / 2;
  }
}
