package dev.vitrine.learn.trees;

import dev.vitrine.learn.evaluate.Falling;
import java.util.Arrays;

/// LambdaMART's objective (Burges, 2010): for every two rows of a query of unlike gain a logistic
/// loss of their scores' difference, weighed by how much nDCG changes when they change places.
/// Pairs count of which one stands among the first ranks; each query counts the same. The loss is 1
/// less nDCG at that depth.
///
/// The label of a row is its gain; the ideal order is of the query's rows. Rows of equal scores
/// stand as {@link Falling} draws them.
public final class LambdaRank implements Objective {
  private static final double LEAST_SECOND = 1e-12;

  private final int depth;

  /// @param depth ranks that count
  public LambdaRank(int depth) {
    this.depth = depth;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    Arrays.fill(first[0], 0);
    Arrays.fill(second[0], LEAST_SECOND);
    for (int q = 0; q < rows.queries(); q++) {
      int from = rows.groups()[q];
      int to = rows.groups()[q + 1];
      double ideal = ideal(rows.labels(), from, to);
      if (ideal > 0) {
        int[] order = Falling.order(scores[0], from, to);
        query(rows, scores[0], order, ideal, first[0], second[0]);
      }
    }
  }

  private void query(
      TrainingRows rows,
      double[] scores,
      int[] order,
      double ideal,
      double[] first,
      double[] second) {
    float[] gains = rows.labels();
    for (int i = 0; i < Math.min(depth, order.length); i++) {
      for (int j = i + 1; j < order.length; j++) {
        if (gains[order[i]] == gains[order[j]]) {
          continue;
        }
        boolean upper = gains[order[i]] > gains[order[j]];
        int better = upper ? order[i] : order[j];
        int worse = upper ? order[j] : order[i];
        double change = (gains[better] - gains[worse]) * (discount(i) - discount(j)) / ideal;
        double wrong = 1 / (1 + Math.exp(scores[better] - scores[worse]));
        double slope = rows.weights()[better] * rows.weights()[worse] * change * wrong;
        first[better] -= slope;
        first[worse] += slope;
        second[better] += slope * (1 - wrong);
        second[worse] += slope * (1 - wrong);
      }
    }
  }

  @Override
  public double loss(TrainingRows rows, double[][] scores, boolean[] queries) {
    double sum = 0;
    int counted = 0;
    for (int q = 0; q < rows.queries(); q++) {
      double one = queries[q] ? ndcg(rows, scores[0], q) : Double.NaN;
      sum += Double.isNaN(one) ? 0 : one;
      counted += Double.isNaN(one) ? 0 : 1;
    }
    return counted == 0 ? 0 : 1 - sum / counted;
  }

  /// The measure of one query; not-a-number when none of its rows has a gain.
  public double ndcg(TrainingRows rows, double[] scores, int query) {
    int from = rows.groups()[query];
    int to = rows.groups()[query + 1];
    double ideal = ideal(rows.labels(), from, to);
    if (ideal <= 0) {
      return Double.NaN;
    }
    int[] order = Falling.order(scores, from, to);
    double gained = 0;
    for (int i = 0; i < Math.min(depth, order.length); i++) {
      gained += rows.labels()[order[i]] * discount(i);
    }
    return gained / ideal;
  }

  private double ideal(float[] gains, int from, int to) {
    float[] sorted = Arrays.copyOfRange(gains, from, to);
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = 0; i < Math.min(depth, sorted.length); i++) {
      sum += sorted[sorted.length - 1 - i] * discount(i);
    }
    return sum;
  }

  private double discount(int place) {
    return place < depth ? Math.log(2) / Math.log(place + 2.0) : 0;
  }
}
