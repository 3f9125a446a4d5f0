package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import java.util.Optional;

/// Range, sum and mean of numbers, each seen in a number of items.
final class Statistics {
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;
  private double sum;
  private long count;

  void add(double number, long items) {
    min = Math.min(min, number);
    max = Math.max(max, number);
    sum += number * items;
    count += items;
  }

  Optional<Facet.Numbers> numbers() {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Facet.Numbers(min, max, sum / count, sum));
  }
}
