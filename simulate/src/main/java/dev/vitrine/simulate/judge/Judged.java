package dev.vitrine.simulate.judge;

import java.util.Arrays;

/// What was counted of shoppers, a column a count and a row a shopper.
public final class Judged {
  /// The counts there are.
  public enum Count {
    VISITS,
    PAGES,
    SHOWN,
    /// Expected clicks of all pages.
    CLICKS,
    /// Expected orders of all pages.
    ORDERS,
    /// Expected cents paid, all pages.
    PAID,
    /// Expected cents paid and not paid back, all pages.
    KEPT,
    /// Expected cents kept of the first pages of visits.
    FIRST,
    /// What the item oracle's pages would have kept in their place.
    ITEM_ORACLE,
    /// What the page oracle's pages would have kept in their place.
    PAGE_ORACLE,
    /// What the visible oracle's pages would have kept in their place.
    VISIBLE_ORACLE,
    /// Cards of goods that came after the opening.
    NEW_SHOWN,
    /// Cards of goods of sellers that came after the opening.
    NEW_SELLER_SHOWN,
    /// Cards of goods that their sellers cheat with.
    FRAUD_SHOWN,
    /// Cards of videos.
    VIDEOS_SHOWN,
    /// Cards of lives.
    LIVES_SHOWN,
    /// Cards of lives that had ended.
    STALE_SHOWN,
    /// Expected clicks that end well: what was bought is kept, or nothing more is wanted.
    SATISFIED,
    /// Cards that have nothing to do with the need while fitting goods were left out.
    VIOLATIONS,
    /// Visits in which, as luck had it, something was bought.
    SERVED
  }

  private final double[][] columns;

  /// @param shoppers how many rows
  public Judged(int shoppers) {
    columns = new double[Count.values().length][shoppers];
  }

  /// Adds to a count.
  public void add(Count count, int shopper, double value) {
    column(count)[shopper] += value;
  }

  private double[] column(Count count) {
    return columns[index(count)];
  }

  @SuppressWarnings("EnumOrdinal") // columns live no longer than the enum
  private static int index(Count count) {
    return count.ordinal();
  }

  /// The sum of a count.
  public double sum(Count count) {
    return Arrays.stream(column(count)).sum();
  }

  /// How much larger the ratio of two counts is here than in other columns of the same shoppers.
  public Ratio gain(Count over, Count under, Judged other) {
    return Ratio.difference(column(over), column(under), other.column(over), other.column(under));
  }

  /// The same of blocks of as many shoppers each, one after the other.
  ///
  /// @param blocks how many; the shoppers are a multiple of them
  public double[] gains(Count over, Count under, Judged other, int blocks) {
    double[] gains = new double[blocks];
    int size = columns[0].length / blocks;
    for (int block = 0; block < blocks; block++) {
      int from = block * size;
      gains[block] = ratio(over, under, from, size) - other.ratio(over, under, from, size);
    }
    return gains;
  }

  private double ratio(Count over, Count under, int from, int size) {
    return Ratio.of(
            Arrays.copyOfRange(column(over), from, from + size),
            Arrays.copyOfRange(column(under), from, from + size))
        .value();
  }

  /// How much larger the mean of a count over shoppers is here than in other columns of the same
  /// shoppers.
  public Ratio gain(Count count, Judged other) {
    double[] each = each();
    return Ratio.difference(column(count), each, other.column(count), each);
  }

  /// The mean of a count over shoppers, those who never came among them.
  public Ratio mean(Count count) {
    return Ratio.of(column(count), each());
  }

  private double[] each() {
    double[] each = new double[columns[0].length];
    Arrays.fill(each, 1);
    return each;
  }

  /// The ratio of two counts with its interval.
  public Ratio ratio(Count over, Count under) {
    return Ratio.of(column(over), column(under));
  }
}
