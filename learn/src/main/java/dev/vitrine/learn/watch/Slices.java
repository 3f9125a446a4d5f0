package dev.vitrine.learn.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The impressions of the test by how much was known of their users before, and those that chance
/// chose.
final class Slices {
  private final Impressions log;
  private final Head.Days days;
  private final WatchEvaluation.Options options;
  private final int[] seen;

  Slices(Impressions log, Head.Days days, WatchEvaluation.Options options) {
    this.log = log;
    this.days = days;
    this.options = options;
    this.seen = seen(log);
  }

  /// How many impressions of the same user were over before each.
  private static int[] seen(Impressions log) {
    int[] byUser = new int[log.users().size()];
    int[] seen = new int[log.size()];
    new Earlier(log)
        .walk(row -> byUser[log.user()[row]]++, row -> seen[row] = byUser[log.user()[row]]);
    return seen;
  }

  /// Measures each; what has fewer than two rows is left out.
  ///
  /// @param said of the rows of the test
  List<Slice> of(List<Slice.Said> said, float[] truth) {
    int cold = options.cold();
    var slices = new ArrayList<Slice>();
    add(slices, "all impressions", _ -> true, said, truth);
    add(
        slices,
        "cold users, fewer than " + cold + " earlier impressions",
        row -> seen[row] < cold,
        said,
        truth);
    add(slices, "users never seen before", row -> seen[row] == 0, said, truth);
    add(slices, "users seen before, not cold", row -> seen[row] >= cold, said, truth);
    add(slices, "impressions that chance chose", row -> log.chance()[row], said, truth);
    return slices;
  }

  private void add(
      List<Slice> slices, String name, IntPredicate which, List<Slice.Said> said, float[] truth) {
    int[] rows = IntStream.range(days.test(), days.size()).filter(which).toArray();
    if (rows.length > 1) {
      slices.add(of(name, rows, said, truth));
    }
  }

  /// Measures some rows of the test.
  ///
  /// @param rows in the log
  Slice of(String name, int[] rows, List<Slice.Said> said, float[] truth) {
    int[] ofTest = IntStream.of(rows).map(row -> row - days.test()).toArray();
    boolean[] labels = new boolean[rows.length];
    int[] users = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = truth[rows[i]] == 1;
      users[i] = log.user()[rows[i]];
    }
    return Slice.of(
        name, said.stream().map(s -> s.of(ofTest)).toList(), labels, users, options.seed());
  }
}
