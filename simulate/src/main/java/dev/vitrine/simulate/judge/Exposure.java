package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Merchants;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How often each good was shown, and how probable it is that it sold at all.
public final class Exposure {
  private static final int KNOWN = 100;

  private final Goods goods;
  private final Merchants sellers;
  private final int days;
  private final int[] shown;
  private final double[] unsold;
  private final int[] knownOn;

  /// @param days how long the market is looked at
  public Exposure(Market market, int days) {
    this.goods = market.goods();
    this.sellers = market.sellers();
    this.days = days;
    shown = new int[goods.size()];
    unsold = new double[goods.size()];
    knownOn = new int[goods.size()];
    Arrays.fill(unsold, 1);
    Arrays.fill(knownOn, -1);
  }

  /// A good was shown.
  ///
  /// @param order the chance that it was bought from this card
  public void add(int listing, int day, double order) {
    if (++shown[listing] == KNOWN) {
      knownOn[listing] = day;
    }
    unsold[listing] *= 1 - order;
  }

  /// How often a good was shown.
  public int shown(int listing) {
    return shown[listing];
  }

  /// How unequally goods are shown: 0 for all alike, towards 1 for all to one.
  public Ratio gini() {
    return Inequality.of(Arrays.stream(all()).map(i -> shown[i]).toArray());
  }

  /// How unequally sellers are shown, of those that have anything to show.
  public Ratio sellerGini() {
    int[] sums = new int[sellers.size()];
    boolean[] there = new boolean[sums.length];
    for (int i = 0; i < shown.length; i++) {
      sums[goods.seller(i)] += shown[i];
      there[goods.seller(i)] |= goods.entered(i) <= days && goods.comes(i);
    }
    return Inequality.of(
        IntStream.range(0, sums.length).filter(n -> there[n]).map(n -> sums[n]).toArray());
  }

  /// Of the goods in the best tenth of price for their true quality, how many were shown at least
  /// as often as goods of their kind are on average.
  public Share goodPriceShown() {
    double[] fair = fair();
    long units = 0;
    double holds = 0;
    for (int i = 0; i < shown.length; i++) {
      if (goods.goodPrice(i) && goods.comes(i)) {
        units++;
        holds += shown[i] >= fair[goods.type(i)] ? 1 : 0;
      }
    }
    return new Share(holds, units);
  }

  private double[] fair() {
    int types = Arrays.stream(all()).map(goods::type).max().orElse(0) + 1;
    double[] sum = new double[types];
    double[] count = new double[types];
    for (int i : all()) {
      sum[goods.type(i)] += shown[i];
      count[goods.type(i)]++;
    }
    for (int t = 0; t < types; t++) {
      sum[t] = count[t] == 0 ? 0 : Math.max(1, sum[t] / count[t]);
    }
    return sum;
  }

  /// All goods that this shop ever had.
  private int[] all() {
    return IntStream.range(0, shown.length).filter(goods::comes).toArray();
  }

  /// Of the goods in the best tenth of price for their true quality, the expected share that sold
  /// at least once.
  public Share goodPriceSold() {
    double sold = 0;
    long units = 0;
    for (int i = 0; i < shown.length; i++) {
      if (goods.goodPrice(i) && goods.comes(i)) {
        units++;
        sold += 1 - unsold[i];
      }
    }
    return new Share(sold, units);
  }

  /// Of the goods that came after the opening, the share that was shown a hundred times.
  public Share becameKnown() {
    long units = 0;
    double holds = 0;
    for (int i = 0; i < shown.length; i++) {
      if (goods.entered(i) > 0 && goods.entered(i) <= days && goods.comes(i)) {
        units++;
        holds += knownOn[i] >= 0 ? 1 : 0;
      }
    }
    return new Share(holds, units);
  }

  /// In how many days each new good was shown a hundred times, of those that were.
  public IntStream daysUntilKnown() {
    return Arrays.stream(all())
        .filter(i -> goods.entered(i) > 0 && knownOn[i] >= 0)
        .map(i -> knownOn[i] - goods.entered(i));
  }
}
