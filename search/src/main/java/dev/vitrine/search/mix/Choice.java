package dev.vitrine.search.mix;

import java.util.List;

/// A page that was drawn from several which differ in the kind of card that stands in one slot.
///
/// @param slot counted from 0
/// @param pages that could have been shown, the one that is worth most first
/// @param taken which of them is shown
public record Choice(int slot, List<Alternative> pages, int taken) {
  public Choice {
    pages = List.copyOf(pages);
  }

  /// A page that could be shown.
  ///
  /// @param rows the card of each slot
  /// @param worths what its cards are worth in their slots, summed up by kind of card
  /// @param chance how likely it was to be shown
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Alternative(int[] rows, double[] worths, double chance) {}

  /// The page that is shown.
  public Alternative shown() {
    return pages.get(taken);
  }

  /// How likely it was that a slot holds the card that it holds.
  public double chance(int at) {
    int card = shown().rows()[at];
    return pages.stream()
        .filter(page -> page.rows()[at] == card)
        .mapToDouble(Alternative::chance)
        .sum();
  }
}
