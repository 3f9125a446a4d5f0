package dev.vitrine.learn.watch;

import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.Logistic;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What trees learn of one outcome. Rounds of boosting end when the loss of the last day before the
/// test no longer falls; then it is learnt anew with as many rounds from all days before the test.
/// Some forests of different seeds are taken together.
///
/// @param forests of different seeds
/// @param begun log-odds to which each adds
/// @param loss the least mean loss on the day kept apart
/// @param apart probabilities of all rows of that day, of what had not learnt from it
@SuppressWarnings("ArrayRecordComponent") // a column, never compared
record Head(List<Forest> forests, double begun, double loss, float[] apart) {
  /// How trees are grown from some ten thousand impressions: the signal is weak, so trees are small
  /// and leaves are large.
  static final TreeOptions OPTIONS =
      new TreeOptions(600, 12, 5, 0.05, 1, 100, 20, 0.6, 0.2, 63, Map.of(), 40, 42);

  /// Days as rows: what is before the first is learnt from, up to the second it is validated, from
  /// there on it is tested.
  ///
  /// @param apart the first row of the last day before the test
  /// @param test the first row of the day of the test
  /// @param size how many rows there are
  record Days(int apart, int test, int size) {}

  /// Learns.
  ///
  /// @param some which rows are learnt from
  /// @param seeds how many forests
  static Head learn(
      Columns columns, float[] labels, IntPredicate some, Days days, int seeds, long seed) {
    int[] rows = IntStream.range(0, days.test).filter(some).toArray();
    boolean[] apart = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      apart[i] = rows[i] >= days.apart;
    }
    float[] truth = new float[rows.length];
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      truth[i] = labels[rows[i]];
      sum += truth[i];
    }
    double begun = Line.odds(sum / Math.max(1, rows.length));
    float[] weights = new float[rows.length];
    Arrays.fill(weights, 1);
    int[] each = IntStream.rangeClosed(0, rows.length).toArray();
    var learnt = new TrainingRows(columns.names(), columns.rows(rows), truth, weights, each);
    double[][] start = new double[1][rows.length];
    Arrays.fill(start[0], begun);
    var first = new Boosting(learnt, new Logistic(), OPTIONS.withSeed(seed), start).train(apart);
    double loss = first.losses().stream().mapToDouble(l -> l).min().orElse(Double.NaN);
    TreeOptions again = OPTIONS.withRounds(first.forest().trees().size());
    List<Forest> forests =
        IntStream.range(0, seeds)
            .mapToObj(s -> new Boosting(learnt, new Logistic(), again.withSeed(seed + s), start))
            .map(boosting -> boosting.train(new boolean[rows.length]).forest())
            .toList();
    float[] ofApart = likely(List.of(first.forest()), begun, columns, days.apart, days.test);
    return new Head(forests, begun, loss, ofApart);
  }

  /// How many rounds were learnt.
  int rounds() {
    return forests.getFirst().trees().size();
  }

  /// The probabilities of all rows from one on.
  float[] likely(Columns columns, int from, int to) {
    return likely(forests, begun, columns, from, to);
  }

  private static float[] likely(
      List<Forest> forests, double begun, Columns columns, int from, int to) {
    int[] rows = IntStream.range(from, to).toArray();
    FeatureMatrix matrix = FeatureMatrix.of(List.of(), columns.rows(rows));
    double[][] sums = new double[1][rows.length];
    forests.forEach(forest -> forest.add(matrix, sums));
    float[] likely = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      likely[i] = (float) Line.likely(begun + sums[0][i] / forests.size());
    }
    return likely;
  }
}
