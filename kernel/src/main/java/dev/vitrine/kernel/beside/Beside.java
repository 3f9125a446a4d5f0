package dev.vitrine.kernel.beside;

import dev.vitrine.kernel.query.Filter;
import java.time.Duration;
import java.util.List;

/// What is asked for beside one item, or beside several, such as those in a cart.
///
/// @param relation how it belongs to them
/// @param items ids, 1 to {@link #MOST_ITEMS}; those that are not there count for nothing
/// @param filter what all that is brought satisfies
/// @param size how many at most, 0 to {@link #MOST}
/// @param language BCP 47 tag the shopper reads, empty when unknown
/// @param market the shopper's market, empty when unknown
/// @param deadline how long the answer may take
public record Beside(
    Relation relation,
    List<String> items,
    Filter filter,
    int size,
    String language,
    String market,
    Duration deadline) {
  /// Most items that something is asked beside.
  public static final int MOST_ITEMS = 20;

  /// Most items that are brought.
  public static final int MOST = 50;

  public Beside {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("beside 1 to " + MOST_ITEMS + " items");
    }
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("0 to " + MOST + " items are brought");
    }
  }
}
