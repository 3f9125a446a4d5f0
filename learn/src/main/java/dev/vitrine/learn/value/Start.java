package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a head says before it has looked at anything but what kind of card it is. Trees that end
/// early close only a part of the distance between kinds, and what is left of it moves slots from
/// one kind to another; so they begin where each kind is, as far as counts tell more than chance.
///
/// @param usual log odds for all alike
/// @param more what is added to them, by kind; a kind that is not told apart is left out
record Start(double usual, Map<ItemKind, Double> more) {
  /// What is added to the cases of all and to the hits, so that few of them say little.
  private static final double CASES = 10;

  private static final double HITS = 0.5;
  private static final double MOST = 0.99;

  /// The values of {@link CardKind} up to which a card is a product, and a video.
  private static final float PRODUCT = 0.5f;

  private static final float VIDEO = 1.5f;

  Start {
    more = Map.copyOf(more);
  }

  /// The start of rows.
  ///
  /// @param looking the chance of each row to have been looked at
  static Start of(TrainingRows rows, double[] looking) {
    Sums all = new Sums();
    Map<ItemKind, Sums> kinds = new EnumMap<>(ItemKind.class);
    float[] column = rows.column(CardKind.NAME);
    for (int row = 0; row < rows.size(); row++) {
      all.add(looking[row], rows.labels()[row]);
      kinds
          .computeIfAbsent(CardKind.of(column[row]), _ -> new Sums())
          .add(looking[row], rows.labels()[row]);
    }
    double share = (all.hits + HITS) / (all.looked + CASES);
    Map<ItemKind, Apart.Count> counts = new EnumMap<>(ItemKind.class);
    kinds.forEach(
        (kind, sums) -> counts.put(kind, new Apart.Count(share * sums.looked, sums.hits)));
    Map<ItemKind, Double> more = new EnumMap<>(ItemKind.class);
    Apart.of(counts)
        .forEach((kind, off) -> more.put(kind, odds(share * off.factor()) - odds(share)));
    return new Start(odds(share), more);
  }

  private static final class Sums {
    private double looked;
    private double hits;

    void add(double looking, float label) {
      looked += looking;
      hits += label > 0 ? 1 : 0;
    }
  }

  private static double odds(double share) {
    return Math.log(share / (1 - Math.min(share, MOST)));
  }

  /// Log odds of each row.
  double[] of(TrainingRows rows) {
    float[] column = rows.column(CardKind.NAME);
    return IntStream.range(0, rows.size())
        .mapToDouble(row -> usual + more(CardKind.of(column[row])))
        .toArray();
  }

  private double more(ItemKind kind) {
    return more.getOrDefault(kind, 0.0);
  }

  /// A forest with what is added for kinds in front, so that it begins with the usual odds.
  Forest before(Forest forest) {
    if (more.isEmpty()) {
      return forest;
    }
    int place = forest.features().indexOf(CardKind.NAME);
    Node played = new Node.Split(place, VIDEO, true, leaf(ItemKind.VIDEO), leaf(ItemKind.LIVE));
    var trees = new ArrayList<Tree>();
    trees.add(new Tree(0, new Node.Split(place, PRODUCT, true, leaf(ItemKind.PRODUCT), played)));
    trees.addAll(forest.trees());
    return Forest.of(forest.features(), 1, trees);
  }

  private Node leaf(ItemKind kind) {
    return new Node.Leaf((float) more(kind));
  }

  /// A forest of nothing but this.
  Forest alone(List<String> features) {
    return before(Forest.of(features, 1, List.of()));
  }
}
