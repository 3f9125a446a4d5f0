package dev.vitrine.learn.value;

import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.model.Head;
import java.util.EnumMap;
import java.util.Map;

/// How a value model is learnt.
///
/// @param trees how the trees of each head are grown
/// @param debiased whether it is accounted for that high places are looked at more often
/// @param listwise share of the loss of heads that tell the cards of a page apart that is of pages
///   as lists, 0 to 1; the rest is of cards one by one
/// @param align how what kinds of cards are said to be worth is aligned
public record ValueOptions(
    Map<Head, TreeOptions> trees, boolean debiased, double listwise, AlignBy align) {
  private static final double LEAST_WEIGHT = 1e-3;
  private static final int BINS = 63;
  private static final int PATIENCE = 25;

  /// What does well on a market's days.
  public static final ValueOptions DEFAULT = new ValueOptions(trees(42), true, 0, AlignBy.QUERIES);

  public ValueOptions {
    trees = Map.copyOf(trees);
  }

  /// The same with another seed.
  public ValueOptions withSeed(long seed) {
    return new ValueOptions(trees(seed), debiased, listwise, align);
  }

  /// The same without accounting for positions.
  public ValueOptions naive() {
    return new ValueOptions(trees, false, listwise, align);
  }

  /// The same with another share of pages as lists.
  public ValueOptions listwise(double share) {
    return new ValueOptions(trees, debiased, share, align);
  }

  /// The same with kinds of cards aligned in another way.
  public ValueOptions align(AlignBy other) {
    return new ValueOptions(trees, debiased, listwise, other);
  }

  /// All of it as text, the same for the same.
  String told() {
    var heads = new StringBuilder();
    for (Head head : Head.values()) {
      heads.append(of(head).told()).append(' ');
    }
    return heads.append(debiased).append(' ').append(listwise).append(' ').append(align).toString();
  }

  TreeOptions of(Head head) {
    return trees.getOrDefault(head, TreeOptions.DEFAULT);
  }

  /// The rarer something is, the smaller the trees.
  private static Map<Head, TreeOptions> trees(long seed) {
    Map<Head, TreeOptions> trees = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      trees.put(
          head,
          switch (head) {
            case CLICK -> trees(200, 24, 6, 0.08, 200, 10, 0.6, rising(), seed);
            case FIT -> trees(120, 12, 5, 0.08, 200, 10, 0.8, rising(), seed);
            case CART, THROUGH, WATCH, COMPLETE ->
                trees(150, 8, 4, 0.06, 60, 10, 0.6, Map.of(), seed);
            case PURCHASE, FOLLOW -> trees(60, 4, 2, 0.05, 60, 10, 0.6, Map.of(), seed);
            case RETURN -> trees(60, 4, 2, 0.05, 30, 10, 0.6, Map.of(), seed);
          });
    }
    return trees;
  }

  /// More evidence that something is chosen never makes a click less likely.
  private static Map<String, Integer> rising() {
    return Map.of("query-item-click-rate", 1, "item-click-rate", 1);
  }

  private static TreeOptions trees(
      int rounds,
      int leaves,
      int depth,
      double shrinkage,
      int leastRows,
      double ridge,
      double columns,
      Map<String, Integer> monotone,
      long seed) {
    return new TreeOptions(
        rounds,
        leaves,
        depth,
        shrinkage,
        LEAST_WEIGHT,
        leastRows,
        ridge,
        0.8,
        columns,
        BINS,
        monotone,
        PATIENCE,
        seed);
  }
}
