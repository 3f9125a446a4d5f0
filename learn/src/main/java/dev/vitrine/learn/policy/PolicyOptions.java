package dev.vitrine.learn.policy;

/// How estimates are made.
///
/// @param places how many of the first places of a page are looked at, at most
/// @param cap the greatest weight of a card: what is beyond counts as that
/// @param fewest the effective number of pages below which nothing is estimated
/// @param draws how often a page is drawn anew to learn what a guess says of it
/// @param rounds of resampling shoppers
/// @param pages how many of the latest pages are kept in memory
/// @param seed of everything drawn
public record PolicyOptions(
    int places, double cap, int fewest, int draws, int rounds, int pages, long seed) {
  /// What is used unless something else is wished.
  public static final PolicyOptions DEFAULT = new PolicyOptions(20, 20, 200, 16, 1_000, 20_000, 42);

  /// The same with another seed.
  public PolicyOptions withSeed(long other) {
    return new PolicyOptions(places, cap, fewest, draws, rounds, pages, other);
  }
}
