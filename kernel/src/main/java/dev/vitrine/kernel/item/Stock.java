package dev.vitrine.kernel.item;

/// How much of an offer is there: a count, or the shop does not count.
public sealed interface Stock {
  /// The shop does not say; taken as available.
  Stock UNCOUNTED = new Uncounted();

  /// Not counted.
  record Uncounted() implements Stock {}

  /// A count of units, 0 when sold out.
  record Units(long count) implements Stock {}
}
