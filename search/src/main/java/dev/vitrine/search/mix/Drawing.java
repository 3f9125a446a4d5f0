package dev.vitrine.search.mix;

import dev.vitrine.search.explore.Chance;

/// Which searches get a page that was drawn, so that it can be told later what slots of other kinds
/// would have brought.
///
/// @param from where their share of all searches begins, 0 to 1: those before are explored
///   otherwise
/// @param share of searches, 0 to 1
public record Drawing(double from, double share) {
  /// No search does.
  public static final Drawing NONE = new Drawing(0, 0);

  /// Whether a search does.
  ///
  /// @param search its id, empty for one that no shopper made
  boolean of(String search) {
    if (share <= 0 || search.isEmpty()) {
      return false;
    }
    long bits = Chance.of(search);
    return Chance.within(bits, from + share) && !Chance.within(bits, from);
  }
}
