package dev.vitrine.learn.trees;

import java.util.Map;
import java.util.TreeMap;

/// How trees are grown.
///
/// @param rounds most rounds of boosting; each grows a tree for every output
/// @param leaves most leaves of a tree
/// @param depth most questions on the way to a leaf
/// @param shrinkage share of each tree that is added
/// @param leastWeight least sum of second derivatives in a leaf
/// @param leastRows least rows in a leaf
/// @param ridge L2 penalty of the leaves' values
/// @param rowShare share of the queries that each round sees; of the rows where LightGBM grows them
/// @param columnShare share of the features that each tree sees
/// @param bins most bins of a feature, up to 255
/// @param monotone features, by name, whose rise may never lower the score (1) or raise it (-1)
/// @param patience rounds without a better validation loss after which it ends
/// @param seed of all sampling
public record TreeOptions(
    int rounds,
    int leaves,
    int depth,
    double shrinkage,
    double leastWeight,
    int leastRows,
    double ridge,
    double rowShare,
    double columnShare,
    int bins,
    Map<String, Integer> monotone,
    int patience,
    long seed) {
  /// What does well on a few thousand queries.
  public static final TreeOptions DEFAULT =
      new TreeOptions(300, 16, 6, 0.05, 1e-3, 20, 1, 0.8, 0.8, 63, Map.of(), 30, 42);

  public TreeOptions {
    monotone = Map.copyOf(monotone);
    if (bins < 2 || bins > 255 || leaves < 2 || rounds < 0) {
      throw new IllegalArgumentException("bins " + bins + ", leaves " + leaves);
    }
  }

  /// All of them as text, the same for the same.
  public String told() {
    return toString().replace(monotone.toString(), new TreeMap<>(monotone).toString());
  }

  /// The same with another seed.
  public TreeOptions withSeed(long other) {
    return new TreeOptions(
        rounds,
        leaves,
        depth,
        shrinkage,
        leastWeight,
        leastRows,
        ridge,
        rowShare,
        columnShare,
        bins,
        monotone,
        patience,
        other);
  }

  /// The same with another number of rounds.
  public TreeOptions withRounds(int other) {
    return new TreeOptions(
        other,
        leaves,
        depth,
        shrinkage,
        leastWeight,
        leastRows,
        ridge,
        rowShare,
        columnShare,
        bins,
        monotone,
        patience,
        seed);
  }
}
