package dev.vitrine.learn.trees;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Gradient boosting (Friedman, 2001): round after round a tree for every output is grown on the
/// derivatives of the loss, with second-order leaves. Where some queries are kept apart, it ends
/// when their loss no longer falls and keeps what was best for them. The same rows, options and
/// seed give the same trees on the same machine. A thread that is interrupted stops at the next
/// round.
public final class Boosting {
  private final TrainingRows rows;
  private final Objective objective;
  private final TreeOptions options;
  private final Growing.Way way;
  private final double[][] scores;

  /// By the fastest way.
  ///
  /// @param start scores to begin with, by output and row, such as those of a simpler model
  public Boosting(TrainingRows rows, Objective objective, TreeOptions options, double[][] start) {
    this(rows, objective, options, start, Growing::fastest);
  }

  /// @param start scores to begin with, by output and row, such as those of a simpler model
  /// @param way how trees are grown
  public Boosting(
      TrainingRows rows,
      Objective objective,
      TreeOptions options,
      double[][] start,
      Growing.Way way) {
    this.rows = rows;
    this.objective = objective;
    this.options = options;
    this.way = way;
    this.scores = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
  }

  /// What was learnt.
  ///
  /// @param forest trees up to the best round
  /// @param losses validation loss before the first round and after each; empty when no query is
  ///   kept apart
  public record Boosted(Forest forest, List<Double> losses) {
    public Boosted {
      losses = List.copyOf(losses);
    }
  }

  /// Learns.
  ///
  /// @param apart which queries are kept apart to tell when to end
  public Boosted train(boolean[] apart) {
    int[] learning = IntStream.range(0, apart.length).filter(q -> !apart[q]).toArray();
    try (Growing growing = way.of(rows, objective.outputs(), options, learning)) {
      return train(growing, apart, learning.length < apart.length);
    }
  }

  private Boosted train(Growing growing, boolean[] apart, boolean validated) {
    var trees = new ArrayList<Tree>();
    var losses = new ArrayList<Double>();
    int best = 0;
    if (validated) {
      losses.add(objective.loss(rows, scores, apart));
    }
    double[][] first = new double[objective.outputs()][rows.size()];
    double[][] second = new double[objective.outputs()][rows.size()];
    for (int round = 0; round < options.rounds(); round++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new VitrineException(Kind.OVERLOADED, "the training was stopped");
      }
      objective.derive(rows, scores, first, second);
      List<Tree> grown = growing.grow(first, second);
      if (grown.isEmpty()) {
        break;
      }
      trees.addAll(grown);
      score(grown);
      if (validated) {
        losses.add(objective.loss(rows, scores, apart));
        best = losses.getLast() < losses.get(best) ? losses.size() - 1 : best;
        if (losses.size() - 1 - best >= options.patience()) {
          break;
        }
      }
    }
    int kept = validated ? best * objective.outputs() : trees.size();
    var forest = Forest.of(rows.features(), objective.outputs(), trees.subList(0, kept));
    return new Boosted(forest, losses);
  }

  private void score(List<Tree> grown) {
    Forest.of(rows.features(), objective.outputs(), grown)
        .add(FeatureMatrix.of(List.of(), rows.columns()), scores);
  }
}
