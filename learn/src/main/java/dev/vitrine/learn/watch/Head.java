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
    Lesson lesson =
        Lesson.of(columns, labels, IntStream.range(0, days.test).filter(some).toArray());
    Boosting.Boosted first = lesson.boosted(OPTIONS.withSeed(seed), days.apart);
    double loss = first.losses().stream().mapToDouble(l -> l).min().orElse(Double.NaN);
    List<Forest> forests = lesson.forests(first.forest().trees().size(), seeds, seed);
    float[] apart = likely(List.of(first.forest()), lesson.begun, columns, days.apart, days.test);
    return new Head(forests, lesson.begun, loss, apart);
  }

  /// Learns one forest of a number of rounds from all days before the test.
  static Head learn(Columns columns, float[] labels, Days days, int rounds, long seed) {
    Lesson lesson = Lesson.of(columns, labels, IntStream.range(0, days.test).toArray());
    return new Head(lesson.forests(rounds, 1, seed), lesson.begun, Double.NaN, new float[0]);
  }

  /// The first forest alone.
  Head first() {
    return new Head(List.of(forests.getFirst()), begun, loss, apart);
  }

  /// Rows to learn from.
  ///
  /// @param places of the rows in the log
  /// @param begun log-odds of all labels
  @SuppressWarnings("ArrayRecordComponent") // columns, never compared
  private record Lesson(TrainingRows rows, int[] places, double begun) {
    static Lesson of(Columns columns, float[] labels, int[] places) {
      float[] truth = new float[places.length];
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        truth[i] = labels[places[i]];
        sum += truth[i];
      }
      float[] weights = new float[places.length];
      Arrays.fill(weights, 1);
      int[] each = IntStream.rangeClosed(0, places.length).toArray();
      var rows = new TrainingRows(columns.names(), columns.rows(places), truth, weights, each);
      return new Lesson(rows, places, Line.odds(sum / Math.max(1, places.length)));
    }

    /// Learns; rows from one on only tell when to end.
    Boosting.Boosted boosted(TreeOptions options, int apart) {
      double[][] start = new double[1][places.length];
      Arrays.fill(start[0], begun);
      boolean[] kept = new boolean[places.length];
      for (int i = 0; i < kept.length; i++) {
        kept[i] = places[i] >= apart;
      }
      return new Boosting(rows, new Logistic(), options, start).train(kept);
    }

    List<Forest> forests(int rounds, int seeds, long seed) {
      return IntStream.range(0, seeds)
          .mapToObj(s -> OPTIONS.withRounds(rounds).withSeed(seed + s))
          .map(options -> boosted(options, Integer.MAX_VALUE).forest())
          .toList();
    }
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
