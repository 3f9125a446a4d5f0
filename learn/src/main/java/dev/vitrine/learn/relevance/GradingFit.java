package dev.vitrine.learn.relevance;

import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import java.util.Arrays;

/// The fit of grades to scores that a model gave rows it did not learn from: the proportional odds
/// under which the grades are most likely, by gradient ascent with a step for each parameter. Rows
/// that nobody judged are not looked at.
final class GradingFit {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.05;
  private static final double LEAST_SLOPE = 0.05;
  private static final double LEAST_GAP = 1e-3;
  private static final double DECAY = 0.9;

  private GradingFit() {}

  /// @param scores of rows that were not learnt from
  static Grading fit(double[] scores, Grade[] grades, boolean[] judged) {
    int edges = Grade.values().length - 1;
    double[] at = new double[edges + 1];
    double[] squares = new double[edges + 1];
    start(at, scores, grades, judged);
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(at, scores, grades, judged);
      for (int i = 0; i < at.length; i++) {
        squares[i] = DECAY * squares[i] + (1 - DECAY) * slope[i] * slope[i];
        double rate = RATE * (1 - (double) round / ROUNDS);
        at[i] += rate * slope[i] / (Math.sqrt(squares[i]) + 1e-9);
      }
      at[edges] = Math.max(LEAST_SLOPE, at[edges]);
      for (int e = 1; e < edges; e++) {
        at[e] = Math.min(at[e], at[e - 1] - LEAST_GAP);
      }
    }
    double[] found = Arrays.copyOf(at, edges);
    return new Grading(at[edges], found, Grading.usualGains());
  }

  /// The edges at which the shares of the grades are right for a mean score.
  private static void start(double[] at, double[] scores, Grade[] grades, boolean[] judged) {
    int edges = at.length - 1;
    at[edges] = 1;
    double mean = 0;
    int[] atLeast = new int[edges];
    int all = 0;
    for (int row = 0; row < scores.length; row++) {
      if (judged[row]) {
        mean += scores[row];
        all++;
        for (int e = grades[row].place(); e < edges; e++) {
          atLeast[e]++;
        }
      }
    }
    for (int e = 0; e < edges; e++) {
      double share = (atLeast[e] + 0.5) / (all + 1.0);
      at[e] = mean / Math.max(1, all) - Math.log(share / (1 - share)) - e * LEAST_GAP;
    }
  }

  /// The slope of the mean log likelihood, by edge and last by the slope of the curves.
  private static double[] slope(double[] at, double[] scores, Grade[] grades, boolean[] judged) {
    int edges = at.length - 1;
    double[] slope = new double[at.length];
    int all = 0;
    for (int row = 0; row < scores.length; row++) {
      if (judged[row]) {
        all++;
        int grade = grades[row].place();
        double upper = grade == edges ? 1 : curve(at[edges] * scores[row] - at[grade]);
        double lower = grade == 0 ? 0 : curve(at[edges] * scores[row] - at[grade - 1]);
        double likely = Math.max(1e-9, upper - lower);
        double byUpper = grade == edges ? 0 : upper * (1 - upper) / likely;
        double byLower = grade == 0 ? 0 : lower * (1 - lower) / likely;
        if (grade < edges) {
          slope[grade] -= byUpper;
        }
        if (grade > 0) {
          slope[grade - 1] += byLower;
        }
        slope[edges] += scores[row] * (byUpper - byLower);
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] /= Math.max(1, all);
    }
    return slope;
  }

  private static double curve(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
