package dev.vitrine.search.finalstage;

/// Where the probability of a bad item divides the ranking: good ones, doubtful ones and bad ones.
/// What comes after the ranking may order items anew within a tier and never across two.
///
/// @param doubtful the probability from which an item is doubtful
/// @param bad the probability from which it is bad
public record Tiers(double doubtful, double bad) {
  /// 0 for good, 1 for doubtful, 2 for bad.
  int of(double probability) {
    return probability >= bad ? 2 : probability >= doubtful ? 1 : 0;
  }
}
