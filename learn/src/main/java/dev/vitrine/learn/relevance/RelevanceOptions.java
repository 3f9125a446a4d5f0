package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.TreeOptions;
import java.util.List;
import java.util.Map;

/// How a relevance model is learnt.
///
/// @param depth ranks whose order counts
/// @param scale what the hand-set weights are multiplied by, so that a difference of 1 in the score
///   is about an even chance turned into three to one
/// @param penalties of moving linear weights, tried from the strongest on
/// @param trees how trees are grown
/// @param fewest queries below which nothing is learnt
/// @param fewestForTrees queries below which no trees are tried
/// @param many queries from which one part kept apart is enough to choose by
/// @param seed of everything drawn
public record RelevanceOptions(
    int depth,
    double scale,
    List<Double> penalties,
    TreeOptions trees,
    int fewest,
    int fewestForTrees,
    int many,
    long seed) {
  /// What the evaluations use.
  public static final RelevanceOptions DEFAULT =
      new RelevanceOptions(10, 12, List.of(0.1, 0.01, 0.001), trees(Map.of()), 20, 50, 500, 42);

  public RelevanceOptions {
    penalties = List.copyOf(penalties);
  }

  private static TreeOptions trees(Map<String, Integer> monotone) {
    return new TreeOptions(200, 16, 6, 0.08, 1e-3, 20, 1, 0.8, 0.7, 63, monotone, 20, 42);
  }

  /// The same with another seed.
  public RelevanceOptions withSeed(long other) {
    return new RelevanceOptions(
        depth, scale, penalties, trees.withSeed(other), fewest, fewestForTrees, many, other);
  }
}
