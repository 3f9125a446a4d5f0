package dev.vitrine.learn.trees;

/// {@link Looked} joined with a loss of lists, on the same score: how likely the rows of a query
/// that were clicked are to be the ones of it that are. Rows share a query's clicks as their
/// chances of a click stand to each other, so that the scores that are right for the one loss are
/// right for the other, and what is learnt stays a probability (regression-compatible ranking; Bai
/// and others, 2023). The second derivative leaves out what could make it negative.
public final class LookedInLists implements Objective {
  private final Looked rowByRow;
  private final double[] looking;
  private final double share;

  /// @param looking the chance of each row to be looked at, above 0 to 1
  /// @param share of the loss of lists, from 0, which is {@link Looked}, to 1
  public LookedInLists(double[] looking, double share) {
    this.rowByRow = new Looked(looking);
    this.looking = looking;
    this.share = share;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    rowByRow.derive(rows, scores, first, second);
    for (int q = 0; share > 0 && q < rows.queries(); q++) {
      int from = rows.groups()[q];
      int to = rows.groups()[q + 1];
      double clicks = clicks(rows, from, to);
      double all = clicks > 0 ? chances(scores[0], from, to) : 1;
      for (int row = from; row < to; row++) {
        double likely = likely(scores[0][row]);
        double part = looking[row] * likely / all;
        double clicked = rows.labels()[row] > 0 ? rows.weights()[row] : 0;
        double slope = (1 - likely) * (clicks * part - clicked);
        double bend = (1 - likely) * (1 - likely) * clicks * part * (1 - part);
        first[0][row] = (1 - share) * first[0][row] + share * slope;
        second[0][row] = (1 - share) * second[0][row] + share * bend;
      }
    }
  }

  @Override
  public double loss(TrainingRows rows, double[][] scores, boolean[] queries) {
    double sum = 0;
    double weights = 0;
    for (int q = 0; q < rows.queries(); q++) {
      int from = rows.groups()[q];
      int to = rows.groups()[q + 1];
      double all = queries[q] && from < to ? chances(scores[0], from, to) : 1;
      for (int row = from; queries[q] && row < to; row++) {
        double part = looking[row] * likely(scores[0][row]) / all;
        double clicked = rows.labels()[row] > 0 ? rows.weights()[row] : 0;
        sum -= clicked * Math.log(Math.max(1e-12, part));
        weights += rows.weights()[row];
      }
    }
    double ofLists = weights > 0 ? sum / weights : 0;
    return (1 - share) * rowByRow.loss(rows, scores, queries) + share * ofLists;
  }

  private static double clicks(TrainingRows rows, int from, int to) {
    double clicks = 0;
    for (int row = from; row < to; row++) {
      clicks += rows.labels()[row] > 0 ? rows.weights()[row] : 0;
    }
    return clicks;
  }

  private double chances(double[] scores, int from, int to) {
    double all = 0;
    for (int row = from; row < to; row++) {
      all += looking[row] * likely(scores[row]);
    }
    return Math.max(1e-12, all);
  }

  private static double likely(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
