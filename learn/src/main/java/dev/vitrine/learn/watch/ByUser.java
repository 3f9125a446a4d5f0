package dev.vitrine.learn.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The area under the ROC curve of each user's rows.
///
/// @param areas by user, not-a-number where all outcomes are the same
/// @param rows how many rows each user has
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record ByUser(double[] areas, int[] rows) {
  static ByUser of(float[] likely, boolean[] labels, int[] users) {
    int count = IntStream.of(users).max().orElse(-1) + 1;
    List<List<Integer>> rowsOf =
        IntStream.range(0, count).<List<Integer>>mapToObj(_ -> new ArrayList<>()).toList();
    for (int row = 0; row < users.length; row++) {
      rowsOf.get(users[row]).add(row);
    }
    double[] areas = new double[count];
    int[] rows = new int[count];
    for (int user = 0; user < count; user++) {
      areas[user] = area(rowsOf.get(user), likely, labels);
      rows[user] = rowsOf.get(user).size();
    }
    return new ByUser(areas, rows);
  }

  private static double area(List<Integer> rows, float[] likely, boolean[] labels) {
    double right = 0;
    int pairs = 0;
    for (int yes : rows) {
      for (int no : rows) {
        if (labels[yes] && !labels[no]) {
          pairs++;
          int order = Float.compare(likely[yes], likely[no]);
          right += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? Double.NaN : right / pairs;
  }

  /// The mean over users, weighed by their rows.
  ///
  /// @param times how often each user counts
  double mean(int[] times) {
    double sum = 0;
    double weight = 0;
    for (int user = 0; user < areas.length; user++) {
      if (!Double.isNaN(areas[user])) {
        sum += areas[user] * rows[user] * times[user];
        weight += (double) rows[user] * times[user];
      }
    }
    return weight == 0 ? Double.NaN : sum / weight;
  }
}
