package dev.vitrine.learn.trees;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Gradient boosting (Friedman, 2001) over histograms: round after round a tree for every output is
/// grown on the derivatives of the loss, with second-order leaves. Rows are sampled by query. Where
/// some queries are kept apart, it ends when their loss no longer falls and keeps what was best for
/// them. The same rows, options and seed give the same trees, on however many threads. A thread
/// that is interrupted stops at the next round.
public final class Boosting {
  private final TrainingRows rows;
  private final Objective objective;
  private final TreeOptions options;
  private final List<Bins> bins;
  private final int[] directions;
  private final double[][] scores;

  /// @param start scores to begin with, by output and row, such as those of a simpler model
  public Boosting(TrainingRows rows, Objective objective, TreeOptions options, double[][] start) {
    this.rows = rows;
    this.objective = objective;
    this.options = options;
    this.bins =
        Arrays.stream(rows.columns()).map(column -> Bins.of(column, options.bins())).toList();
    this.directions =
        rows.features().stream().mapToInt(f -> options.monotone().getOrDefault(f, 0)).toArray();
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
    boolean validated = IntStream.range(0, apart.length).anyMatch(q -> apart[q]);
    int[] learning = IntStream.range(0, apart.length).filter(q -> !apart[q]).toArray();
    var random = new SplittableRandom(options.seed());
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
      round(sample(learning, random), first, second, random, trees);
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

  private void round(
      int[] members,
      double[][] first,
      double[][] second,
      SplittableRandom random,
      List<Tree> trees) {
    for (int output = 0; output < objective.outputs(); output++) {
      int[] features = features(random);
      var grower = new Grower(bins, directions, options, first[output], second[output], features);
      Node root = grower.grow(members);
      Tree tree = new Tree(output, root);
      trees.add(tree);
      Forest.of(rows.features(), objective.outputs(), List.of(tree))
          .add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    }
  }

  /// The rows of a share of the queries.
  private int[] sample(int[] queries, SplittableRandom random) {
    return IntStream.of(queries)
        .filter(q -> random.nextDouble() < options.rowShare())
        .flatMap(q -> IntStream.range(rows.groups()[q], rows.groups()[q + 1]))
        .toArray();
  }

  /// A share of the features, one at least, in rising order.
  private int[] features(SplittableRandom random) {
    int[] some =
        IntStream.range(0, bins.size())
            .filter(f -> random.nextDouble() < options.columnShare())
            .toArray();
    return some.length > 0 || bins.isEmpty() ? some : new int[] {random.nextInt(bins.size())};
  }
}
