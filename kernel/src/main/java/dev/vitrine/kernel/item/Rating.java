package dev.vitrine.kernel.item;

/// What shoppers said on average: a mean of stars over a number of ratings, or nobody said
/// anything.
public sealed interface Rating {
  /// Nobody rated it.
  Rating NONE = new None();

  /// No rating.
  record None() implements Rating {}

  /// A mean of `count` ratings.
  ///
  /// @param mean stars, on the shop's own scale, 0 or more
  /// @param count how many ratings
  record Stars(double mean, long count) implements Rating {}
}
