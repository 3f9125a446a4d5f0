package dev.vitrine.search.model;

import dev.vitrine.search.Understood;
import dev.vitrine.search.feature.QueryCluster;
import dev.vitrine.search.feature.QueryIntent;
import java.util.Comparator;

/// What the words of a page seek, in numbers.
///
/// @param intent as feature {@link QueryIntent} has it, 0 where none is likely
/// @param cluster as feature {@link QueryCluster} has it, 0 where none is clear
public record Sought(int intent, int cluster) implements Comparable<Sought> {
  private static final Comparator<Sought> ORDER =
      Comparator.comparingInt(Sought::intent).thenComparingInt(Sought::cluster);

  /// Nothing is known.
  public static final Sought UNKNOWN = new Sought(0, 0);

  /// What a query seeks.
  public static Sought of(Understood understood) {
    return of(QueryIntent.of(understood), QueryCluster.of(understood));
  }

  /// What the query of a card sought whose features were kept.
  ///
  /// @param intent value of the feature, not-a-number where it was not kept
  /// @param cluster likewise
  public static Sought of(float intent, float cluster) {
    return new Sought((int) intent, (int) cluster);
  }

  @Override
  public int compareTo(Sought other) {
    return ORDER.compare(this, other);
  }
}
