package dev.vitrine.learn.relevance;

import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The fit of grades to scores that a model gave rows it did not learn from: the proportional odds
/// under which the grades are most likely, by gradient ascent with a step for each parameter, over
/// scores of mean 0 and deviation 1, so that a model's scale does not matter. Rows that nobody
/// judged are not looked at.
final class GradingFit {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.05;
  private static final double LEAST_SLOPE = 0.05;
  private static final double LEAST_GAP = 1e-3;
  private static final double DECAY = 0.9;

  private GradingFit() {}

  /// @param given scores of rows that were not learnt from
  static Grading fit(double[] given, Grade[] grades, boolean[] judged) {
    double mean = mean(given, judged);
    double deviation = deviation(given, judged, mean);
    double[] scores = Arrays.stream(given).map(score -> (score - mean) / deviation).toArray();
    int edges = Grade.values().length - 1;
    double[] steps = start(grades, judged);
    double[] squares = new double[edges + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = bySteps(slope(edges(steps), scores, grades, judged));
      for (int i = 0; i < steps.length; i++) {
        squares[i] = DECAY * squares[i] + (1 - DECAY) * slope[i] * slope[i];
        double rate = RATE * (1 - (double) round / ROUNDS);
        steps[i] += rate * slope[i] / (Math.sqrt(squares[i]) + 1e-9);
      }
      steps[edges] = Math.max(LEAST_SLOPE, steps[edges]);
      for (int e = 1; e < edges; e++) {
        steps[e] = Math.max(LEAST_GAP, steps[e]);
      }
    }
    double[] at = edges(steps);
    double slope = at[edges] / deviation;
    double[] found = Arrays.stream(at, 0, edges).map(edge -> edge + slope * mean).toArray();
    return new Grading(slope, found, Grading.usualGains());
  }

  private static double mean(double[] scores, boolean[] judged) {
    return IntStream.range(0, scores.length)
        .filter(row -> judged[row])
        .mapToDouble(row -> scores[row])
        .average()
        .orElse(0);
  }

  /// The standard deviation; 1 where there is none.
  private static double deviation(double[] scores, boolean[] judged, double mean) {
    double variance =
        IntStream.range(0, scores.length)
            .filter(row -> judged[row])
            .mapToDouble(row -> (scores[row] - mean) * (scores[row] - mean))
            .average()
            .orElse(0);
    return variance > 0 ? Math.sqrt(variance) : 1;
  }

  /// Where the first edge is and how far each other one is below the one before it, with edges at
  /// which the shares of the grades are right for a mean score; last the slope of the curves.
  /// Steps, unlike edges, stay in order when there is no row between two of them.
  private static double[] start(Grade[] grades, boolean[] judged) {
    int edges = Grade.values().length - 1;
    int[] atLeast = new int[edges];
    int all = 0;
    for (int row = 0; row < grades.length; row++) {
      if (judged[row]) {
        all++;
        for (int e = grades[row].place(); e < edges; e++) {
          atLeast[e]++;
        }
      }
    }
    double[] steps = new double[edges + 1];
    steps[edges] = 1;
    double before = 0;
    for (int e = 0; e < edges; e++) {
      double share = (atLeast[e] + 0.5) / (all + 1.0);
      double edge = -Math.log(share / (1 - share));
      steps[e] = e == 0 ? edge : Math.max(LEAST_GAP, before - edge);
      before = edge;
    }
    return steps;
  }

  /// The edges of steps, and last the slope of the curves.
  private static double[] edges(double[] steps) {
    double[] at = steps.clone();
    for (int e = 1; e < at.length - 1; e++) {
      at[e] = at[e - 1] - steps[e];
    }
    return at;
  }

  /// The slope by steps of a slope by edges: a step moves its own edge and all below it.
  private static double[] bySteps(double[] byEdges) {
    double[] slope = byEdges.clone();
    for (int e = slope.length - 3; e >= 0; e--) {
      slope[e] += slope[e + 1];
    }
    for (int e = 1; e < slope.length - 1; e++) {
      slope[e] = -slope[e];
    }
    return slope;
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
