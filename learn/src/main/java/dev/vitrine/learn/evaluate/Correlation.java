package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How far two columns of figures of the same things go together, from -1 to 1; not-a-number where
/// fewer than two things have both figures, or where one of the columns has the same for all.
public enum Correlation {
  /// That of the ranks; equal figures share the mean of their ranks (Spearman, 1904).
  SPEARMAN {
    @Override
    double complete(double[] one, double[] other) {
      return PEARSON.complete(ranks(one), ranks(other));
    }
  },
  /// The share of pairs in the same order less the share in the other one, pairs that either column
  /// holds for equal left out (tau-b; Kendall, 1945).
  KENDALL {
    @Override
    double complete(double[] one, double[] other) {
      long same = 0;
      long pairsOfOne = 0;
      long pairsOfOther = 0;
      for (int i = 0; i < one.length; i++) {
        for (int j = 0; j < i; j++) {
          int first = Double.compare(one[i], one[j]);
          int second = Double.compare(other[i], other[j]);
          same += (long) Integer.signum(first) * Integer.signum(second);
          pairsOfOne += first == 0 ? 0 : 1;
          pairsOfOther += second == 0 ? 0 : 1;
        }
      }
      return pairsOfOne == 0 || pairsOfOther == 0
          ? Double.NaN
          : same / Math.sqrt((double) pairsOfOne * pairsOfOther);
    }
  },
  /// That of the figures themselves, 1 where one is the other times something plus something
  /// (Pearson, 1896).
  PEARSON {
    @Override
    double complete(double[] one, double[] other) {
      double a = Arrays.stream(one).average().orElse(Double.NaN);
      double b = Arrays.stream(other).average().orElse(Double.NaN);
      double both = 0;
      double ofOne = 0;
      double ofOther = 0;
      for (int i = 0; i < one.length; i++) {
        both += (one[i] - a) * (other[i] - b);
        ofOne += (one[i] - a) * (one[i] - a);
        ofOther += (other[i] - b) * (other[i] - b);
      }
      boolean flat = same(one) || same(other);
      return flat ? Double.NaN : Math.clamp(both / Math.sqrt(ofOne * ofOther), -1, 1);
    }
  };

  abstract double complete(double[] one, double[] other);

  /// The correlation of two columns; things that lack one of their figures, as not-a-number, are
  /// left out.
  ///
  /// @param other of the same length
  public double of(double[] one, double[] other) {
    int[] there =
        IntStream.range(0, one.length)
            .filter(i -> !Double.isNaN(one[i]) && !Double.isNaN(other[i]))
            .toArray();
    return complete(
        Arrays.stream(there).mapToDouble(i -> one[i]).toArray(),
        Arrays.stream(there).mapToDouble(i -> other[i]).toArray());
  }

  private static boolean same(double[] figures) {
    for (double figure : figures) {
      if (figure != figures[0]) {
        return false;
      }
    }
    return true;
  }

  /// Ranks from 1, smallest first.
  private static double[] ranks(double[] figures) {
    int[] order =
        IntStream.range(0, figures.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> figures[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] ranks = new double[figures.length];
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || figures[order[i]] != figures[order[from]]) {
        double shared = (from + 1 + i) / 2.0;
        for (int k = from; k < i; k++) {
          ranks[order[k]] = shared;
        }
        from = i;
      }
    }
    return ranks;
  }
}
