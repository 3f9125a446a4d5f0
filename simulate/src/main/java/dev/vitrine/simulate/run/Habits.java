package dev.vitrine.simulate.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people ask for and what they pay, to be set against what is known of real shops.
public final class Habits {
  private static final int HEAD = 50;
  private static final int FEWEST = 3;

  private final Map<String, Integer> queries = new HashMap<>();
  private long visits;
  private double sum;
  private double squares;

  void asked(String text) {
    queries.merge(text, 1, Integer::sum);
  }

  void paid(double cents) {
    visits++;
    sum += cents;
    squares += cents * cents;
  }

  /// How much the payments of visits differ: their standard deviation over their mean, visits
  /// without an order counted as 0; 0 when nobody paid.
  public double spread() {
    if (sum == 0) {
      return 0;
    }
    double mean = sum / visits;
    return StrictMath.sqrt(Math.max(0, squares / visits - mean * mean)) / mean;
  }

  /// How fast frequencies of queries fall with their rank: the power that fits the most frequent
  /// ones best (least squares of logarithms); 0 where too few were asked often.
  public double fall() {
    List<Integer> counts =
        queries.values().stream()
            .filter(count -> count >= FEWEST)
            .sorted(Comparator.reverseOrder())
            .limit(HEAD)
            .toList();
    double n = counts.size();
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < counts.size(); i++) {
      double rank = StrictMath.log(i + 1.0);
      double count = StrictMath.log(counts.get(i));
      x += rank;
      y += count;
      xx += rank * rank;
      xy += rank * count;
    }
    double under = n * xx - x * x;
    return under == 0 ? 0 : -(n * xy - x * y) / under;
  }
}
