package dev.vitrine.signals.review;

import java.util.List;
import java.util.OptionalDouble;

/// What the reviews of an item that are not hidden come to.
///
/// @param byStars how many there are of one star, of two, and so on to five
/// @param withWords how many of them have words
public record Totals(List<Long> byStars, long withWords) {
  /// No review.
  public static final Totals NONE = new Totals(List.of(0L, 0L, 0L, 0L, 0L), 0);

  public Totals {
    byStars = List.copyOf(byStars);
  }

  /// How many reviews there are.
  public long count() {
    return byStars.stream().mapToLong(Long::longValue).sum();
  }

  /// All their stars together.
  public long sum() {
    long sum = 0;
    for (int stars = 1; stars <= byStars.size(); stars++) {
      sum += stars * byStars.get(stars - 1);
    }
    return sum;
  }

  /// The mean of their stars; nothing where there is no review.
  public OptionalDouble mean() {
    long count = count();
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum() / count);
  }
}
