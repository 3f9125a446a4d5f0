package dev.vitrine.kernel.answer;

import java.util.List;
import java.util.Optional;

/// The values of one attribute among the items found.
///
/// @param attribute its name
/// @param counts values with the number of items, highest first, ties by value
/// @param exact whether every count is exact and no value with items is missing below the limit
/// @param numbers range and mean, when the attribute has numbers
public record Facet(
    String attribute, List<Count> counts, boolean exact, Optional<Numbers> numbers) {
  public Facet {
    counts = List.copyOf(counts);
  }

  /// A value and how many items have it.
  public record Count(String value, long items) {}

  /// Numeric statistics over the offers found, an item counted once for each distinct value.
  public record Numbers(double min, double max, double mean, double sum) {}
}
