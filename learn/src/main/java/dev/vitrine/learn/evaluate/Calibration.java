package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What was said of cases beside what came true, in bins of about as many cases each, from the
/// least likely to the most likely.
///
/// @param rows the bins
public record Calibration(List<Row> rows) {
  private static final int BINS = 10;
  private static final double NORMAL = 1.959964;

  public Calibration {
    rows = List.copyOf(rows);
  }

  /// A bin, or all of them together.
  ///
  /// @param cases how many
  /// @param said mean probability that was said
  /// @param was share of the cases in which it came true
  public record Row(long cases, double said, double was) {
    /// The 95 % interval of the share (Wilson, 1927), for cases that do not depend on each other.
    public double low() {
      return bound(-NORMAL);
    }

    /// The upper end of it.
    public double high() {
      return bound(NORMAL);
    }

    private double bound(double z) {
      double square = z * z / cases;
      double spread = Math.sqrt(was * (1 - was) / cases + square / (4 * cases));
      return Math.clamp((was + square / 2 + z * spread) / (1 + square), 0, 1);
    }

    /// Whether what was said lies within the interval of what came true.
    public boolean agrees() {
      return cases == 0 || (said >= low() && said <= high());
    }

    /// For a person.
    public String told() {
      return cases == 0
          ? "no cases"
          : String.format(
              Locale.ROOT,
              "said %.4f, was %.4f [%.4f, %.4f] of %,d",
              said,
              was,
              low(),
              high(),
              cases);
    }
  }

  /// The table of cases.
  ///
  /// @param said probabilities
  /// @param was whether each came true
  public static Calibration of(double[] said, boolean[] was) {
    int[] order =
        IntStream.range(0, said.length)
            .boxed()
            .sorted((a, b) -> Double.compare(said[a], said[b]))
            .mapToInt(i -> i)
            .toArray();
    var rows = new ArrayList<Row>();
    int from = 0;
    for (int bin = 1; bin <= BINS; bin++) {
      int to = Math.max(from, (int) ((long) bin * order.length / BINS));
      while (to > from && to < order.length && said[order[to]] == said[order[to - 1]]) {
        to++;
      }
      if (to > from) {
        rows.add(row(order, from, to, said, was));
      }
      from = to;
    }
    return new Calibration(rows);
  }

  private static Row row(int[] order, int from, int to, double[] said, boolean[] was) {
    double sum = 0;
    int hits = 0;
    for (int i = from; i < to; i++) {
      sum += said[order[i]];
      hits += was[order[i]] ? 1 : 0;
    }
    return new Row(to - from, sum / (to - from), (double) hits / (to - from));
  }

  /// All bins together.
  public Row all() {
    long cases = rows.stream().mapToLong(Row::cases).sum();
    double said = rows.stream().mapToDouble(row -> row.cases() * row.said()).sum();
    double was = rows.stream().mapToDouble(row -> row.cases() * row.was()).sum();
    return new Row(cases, said / Math.max(1, cases), was / Math.max(1, cases));
  }

  /// The mean distance, over the cases, between what was said in their bin and what came true.
  public double error() {
    double sum =
        rows.stream().mapToDouble(row -> row.cases() * Math.abs(row.said() - row.was())).sum();
    return sum / Math.max(1, all().cases());
  }
}
