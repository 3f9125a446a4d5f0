package dev.vitrine.learn.registry;

/// Two versions that rank for different shoppers at the same time, to be compared.
///
/// @param version the one that has to prove itself
/// @param against the one that it is compared with, 0 for ranking without a model
/// @param share of shoppers that the smaller of both groups has, 0 to 1
/// @param heldBack whether that smaller group has the older version: the new one was promoted, and
///   ranks for all others
/// @param since when it began, in milliseconds since 1970
public record Trial(int version, int against, double share, boolean heldBack, long since) {
  /// A line for a person.
  public String told() {
    return "version " + version + " against " + (against == 0 ? "no model" : "version " + against);
  }
}
