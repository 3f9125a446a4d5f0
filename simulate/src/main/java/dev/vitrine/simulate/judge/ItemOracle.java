package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import java.util.Arrays;

/// The goods that are truly worth the most to show, each by itself: chance of a click, times that of
/// an order, times that of keeping it, times price. Where places are looked at independently no
/// page is worth more (rearrangement inequality). For one thread.
public final class ItemOracle {
  private final Truth truth;
  private final Goods goods;
  private final Odds odds = new Odds();
  private int[] candidates = new int[1_024];
  private double[] values = new double[1_024];
  private int size;

  public ItemOracle(Truth truth) {
    this.truth = truth;
    this.goods = truth.market().goods();
  }

  /// The best goods for a need, best first.
  ///
  /// @param most how many at most
  public int[] best(Shopper shopper, Need need, int day, int most) {
    size = 0;
    consider(goods.ofType(need.type()), shopper, need, day);
    for (int sibling : truth.kinship().siblings(need.type())) {
      consider(goods.ofType(sibling), shopper, need, day);
    }
    return top(Math.min(most, size));
  }

  private void consider(int[] listings, Shopper shopper, Need need, int day) {
    for (int listing : listings) {
      if (goods.forSale(listing, day)) {
        truth.good(shopper, need, listing, day, odds);
        put(listing, odds.value());
      }
    }
  }

  private void put(int listing, double value) {
    if (size == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    candidates[size] = listing;
    values[size++] = value;
  }

  /// Takes the best out one by one: few are wanted of many.
  private int[] top(int most) {
    int[] best = new int[most];
    for (int i = 0; i < most; i++) {
      int at = i;
      for (int j = i + 1; j < size; j++) {
        boolean better = values[j] > values[at];
        at = better || (values[j] == values[at] && candidates[j] < candidates[at]) ? j : at;
      }
      swap(i, at);
      best[i] = candidates[i];
    }
    return best;
  }

  private void swap(int a, int b) {
    int candidate = candidates[a];
    double value = values[a];
    candidates[a] = candidates[b];
    values[a] = values[b];
    candidates[b] = candidate;
    values[b] = value;
  }
}
