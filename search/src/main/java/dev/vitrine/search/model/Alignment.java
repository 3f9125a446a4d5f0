package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/// By what worth is multiplied, so that the same money said of any kind of card comes to as much:
/// for all queries, and more or less than that for what is sought. What is left out counts 1.
///
/// @param kinds for all queries, by kind of card
/// @param intents by what is wanted
/// @param clusters by where it stands
public record Alignment(
    Map<ItemKind, Double> kinds, Map<Cell, Double> intents, Map<Cell, Double> clusters) {
  /// The most that a kind may be worth more, or less, than heads say.
  public static final double MOST = 2;

  /// Every kind comes to what is said.
  public static final Alignment NONE = of(Map.of());

  /// A kind of card where something is sought.
  ///
  /// @param number of an intent or of a cluster, as {@link Sought} has them
  public record Cell(ItemKind kind, int number) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::kind).thenComparingInt(Cell::number);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  public Alignment {
    kinds = Map.copyOf(kinds);
    intents = Map.copyOf(intents);
    clusters = Map.copyOf(clusters);
  }

  /// One that is the same for all queries.
  public static Alignment of(Map<ItemKind, Double> kinds) {
    return new Alignment(kinds, Map.of(), Map.of());
  }

  /// The factor of each kind for what is sought.
  public Map<ItemKind, Double> of(Sought sought) {
    Map<ItemKind, Double> factors = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      double factor =
          kinds.getOrDefault(kind, 1.0)
              * intents.getOrDefault(new Cell(kind, sought.intent()), 1.0)
              * clusters.getOrDefault(new Cell(kind, sought.cluster()), 1.0);
      factors.put(kind, bounded(factor));
    }
    return factors;
  }

  /// The same with kinds worth more or less for all queries.
  public Alignment times(Map<ItemKind, Double> factors) {
    Map<ItemKind, Double> both = new EnumMap<>(ItemKind.class);
    both.putAll(kinds);
    factors.forEach(
        (kind, factor) -> both.put(kind, bounded(both.getOrDefault(kind, 1.0) * factor)));
    return new Alignment(both, intents, clusters);
  }

  /// A factor that is not more than {@link #MOST} and not less than its inverse.
  public static double bounded(double factor) {
    return Math.clamp(factor, 1 / MOST, MOST);
  }
}
