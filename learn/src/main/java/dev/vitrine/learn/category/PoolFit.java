package dev.vitrine.learn.category;

import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Evidence;
import dev.vitrine.search.category.Pool;
import java.util.List;
import java.util.stream.IntStream;

/// The fitting of the weights of evidence: those under which what was meant is likeliest, by
/// Newton's method with a pull towards where it began. Each length of query by itself.
final class PoolFit {
  private static final int ROUNDS = 8;
  private static final double PULL = 2;
  private static final int KINDS = Evidence.COUNT;

  private final CategoryModel model;
  private final List<CategoryTraining.Asked> asked;

  PoolFit(CategoryModel model, List<CategoryTraining.Asked> asked) {
    this.model = model;
    this.asked = asked;
  }

  Pool fit() {
    float[][] weights = Pool.initial().weights();
    for (int length = 0; length < Pool.LENGTHS; length++) {
      int mine = length;
      List<CategoryTraining.Asked> some =
          asked.stream().filter(a -> Pool.length(a.stems().size()) == mine).toList();
      for (int round = 0; round < ROUNDS; round++) {
        step(some, weights[length], Pool.initial().weights()[length]);
      }
    }
    return new Pool(weights);
  }

  /// One step towards weights that make what was meant likelier.
  private void step(List<CategoryTraining.Asked> some, float[] weights, float[] begun) {
    double[] sums =
        IntStream.range(0, some.size())
            .parallel()
            .mapToObj(i -> gradient(some.get(i), weights))
            .reduce(new double[KINDS * (KINDS + 1)], PoolFit::sum);
    double[][] rows = new double[KINDS][KINDS + 1];
    for (int k = 0; k < KINDS; k++) {
      for (int l = 0; l < KINDS; l++) {
        rows[k][l] = sums[KINDS + k * KINDS + l] + (k == l ? PULL : 0);
      }
      rows[k][KINDS] = sums[k] - PULL * (weights[k] - begun[k]);
    }
    double[] move = solved(rows);
    for (int k = 0; k < KINDS; k++) {
      weights[k] = (float) Math.clamp(weights[k] + Math.clamp(move[k], -0.3, 0.3), 0, 3);
    }
  }

  private static double[] sum(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
  }

  private double[] gradient(CategoryTraining.Asked one, float[] weights) {
    double[] sums = new double[KINDS * (KINDS + 1)];
    CategoryTree tree = model.tree();
    float[][] evidence = new float[KINDS][tree.size()];
    if (!model.gather(one.stems(), evidence)) {
      return sums;
    }
    double[] share = shares(tree, evidence, weights);
    double[] mean = new double[KINDS];
    for (int node = 1; node < share.length; node++) {
      for (int k = 0; k < KINDS && share[node] > 0; k++) {
        mean[k] += share[node] * evidence[k][node];
      }
    }
    for (int node = 1; node < share.length; node++) {
      if (share[node] > 1e-9) {
        spread(share[node], node, evidence, mean, sums);
      }
    }
    for (int k = 0; k < KINDS; k++) {
      for (int node : one.nodes()) {
        sums[k] += (evidence[k][node] - mean[k]) / one.nodes().length;
      }
    }
    return sums;
  }

  private static void spread(
      double share, int node, float[][] evidence, double[] mean, double[] sums) {
    for (int k = 0; k < KINDS; k++) {
      double one = share * (evidence[k][node] - mean[k]);
      for (int l = 0; l < KINDS; l++) {
        sums[KINDS + k * KINDS + l] += one * (evidence[l][node] - mean[l]);
      }
    }
  }

  private static double[] shares(CategoryTree tree, float[][] evidence, float[] weights) {
    double[] share = new double[tree.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int node = 1; node < share.length; node++) {
      for (int k = 0; k < KINDS; k++) {
        share[node] += weights[k] * evidence[k][node];
      }
      most = tree.shelved(node) > 0 ? Math.max(most, share[node]) : most;
    }
    double all = 0;
    for (int node = 1; node < share.length; node++) {
      share[node] = tree.shelved(node) > 0 ? Math.exp(share[node] - most) : 0;
      all += share[node];
    }
    for (int node = 1; node < share.length; node++) {
      share[node] /= all;
    }
    return share;
  }

  /// The solution of linear equations, by elimination.
  private static double[] solved(double[][] rows) {
    int n = rows.length;
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int row = k + 1; row < n; row++) {
        best = Math.abs(rows[row][k]) > Math.abs(rows[best][k]) ? row : best;
      }
      double[] pivot = rows[best];
      rows[best] = rows[k];
      rows[k] = pivot;
      for (int row = 0; row < n; row++) {
        double times = row == k ? 0 : rows[row][k] / pivot[k];
        for (int at = k; at <= n; at++) {
          rows[row][at] -= times * pivot[at];
        }
      }
    }
    double[] solution = new double[n];
    for (int k = 0; k < n; k++) {
      solution[k] = rows[k][n] / rows[k][k];
    }
    return solution;
  }
}
