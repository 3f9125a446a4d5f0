package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How well probabilities put the rows of each list in order, and how far they are from what came
/// true, with 95 % intervals over lists.
///
/// @param auc mean over lists of the chance that what came true has the higher probability of the
///   two than what did not (gAUC); lists in which all or nothing came true do not count
/// @param ndcg mean nDCG of the first ten, what came true being a gain of 1; the same lists count
/// @param error mean distance, over the bins of {@link Calibration}, between what was said and what
///   came true; the mean of resampled ones lies somewhat above it, as chance adds distance
public record ListQuality(Estimate auc, Estimate ndcg, Estimate error) {
  /// Of nothing.
  public static final ListQuality NONE =
      new ListQuality(Estimate.NONE, Estimate.NONE, Estimate.NONE);

  private static final int DEPTH = 10;
  private static final int BINS = 10;
  private static final int ROUNDS = 1_000;

  /// Measures rows that stand list by list.
  ///
  /// @param said probabilities
  /// @param was whether each came true
  /// @param groups where each list begins, and last how many rows there are
  public static ListQuality of(double[] said, boolean[] was, int[] groups, long seed) {
    double[] auc = new double[groups.length - 1];
    double[] ndcg = new double[groups.length - 1];
    for (int list = 0; list < auc.length; list++) {
      auc[list] = auc(said, was, groups[list], groups[list + 1]);
      ndcg[list] = Double.isNaN(auc[list]) ? auc[list] : ndcg(said, was, groups, list);
    }
    return new ListQuality(
        Bootstrap.mean(auc, seed), Bootstrap.mean(ndcg, seed), error(said, was, groups, seed));
  }

  private static double auc(double[] said, boolean[] was, int from, int to) {
    double right = 0;
    int pairs = 0;
    for (int yes = from; yes < to; yes++) {
      for (int no = from; was[yes] && no < to; no++) {
        if (!was[no]) {
          right += said[yes] > said[no] ? 1 : said[yes] < said[no] ? 0 : 0.5;
          pairs++;
        }
      }
    }
    return pairs == 0 ? Double.NaN : right / pairs;
  }

  private static double ndcg(double[] said, boolean[] was, int[] groups, int list) {
    int[] order = Falling.order(said, groups[list], groups[list + 1]);
    double gained = 0;
    double ideal = 0;
    int hits = 0;
    for (int rank = 0; rank < order.length; rank++) {
      hits += was[order[rank]] ? 1 : 0;
      gained += was[order[rank]] && rank < DEPTH ? Math.log(2) / Math.log(rank + 2.0) : 0;
    }
    for (int rank = 0; rank < Math.min(hits, DEPTH); rank++) {
      ideal += Math.log(2) / Math.log(rank + 2.0);
    }
    return gained / ideal;
  }

  /// The error of bins of as many rows each, and those of lists drawn anew.
  private static Estimate error(double[] said, boolean[] was, int[] groups, long seed) {
    int lists = groups.length - 1;
    if (said.length == 0) {
      return Estimate.NONE;
    }
    int[] bins = bins(said);
    double[][] apart = new double[lists][BINS];
    for (int list = 0; list < lists; list++) {
      for (int row = groups[list]; row < groups[list + 1]; row++) {
        apart[list][bins[row]] += said[row] - (was[row] ? 1 : 0);
      }
    }
    var random = new SplittableRandom(seed);
    double[] errors = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = new double[BINS];
      int rows = 0;
      for (int draw = 0; draw < lists; draw++) {
        int list = random.nextInt(lists);
        rows += groups[list + 1] - groups[list];
        add(sums, apart[list]);
      }
      errors[round] = distance(sums, rows);
    }
    Arrays.sort(errors);
    double[] sums = new double[BINS];
    Arrays.stream(apart).forEach(one -> add(sums, one));
    return new Estimate(
        distance(sums, said.length),
        errors[(int) Math.round(0.025 * (ROUNDS - 1))],
        errors[(int) Math.round(0.975 * (ROUNDS - 1))],
        lists);
  }

  private static int[] bins(double[] said) {
    int[] order =
        IntStream.range(0, said.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> said[row]))
            .mapToInt(row -> row)
            .toArray();
    int[] bins = new int[said.length];
    for (int rank = 0; rank < order.length; rank++) {
      boolean same = rank > 0 && said[order[rank]] == said[order[rank - 1]];
      bins[order[rank]] = same ? bins[order[rank - 1]] : (int) ((long) rank * BINS / order.length);
    }
    return bins;
  }

  private static void add(double[] sums, double[] more) {
    for (int bin = 0; bin < BINS; bin++) {
      sums[bin] += more[bin];
    }
  }

  private static double distance(double[] sums, int rows) {
    return Arrays.stream(sums).map(Math::abs).sum() / Math.max(1, rows);
  }

  /// For a person.
  public String told() {
    return String.format(
        Locale.ROOT,
        "within %,d pages: gAUC %s, nDCG@10 %s; calibration error %s",
        auc.queries(),
        told(auc),
        told(ndcg),
        told(error));
  }

  private static String told(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.4f [%.4f, %.4f]", estimate.mean(), estimate.low(), estimate.high());
  }
}
