package dev.vitrine.signals.page;

import java.util.List;

/// How the page was drawn, from pages that differ in the kind of card that stands in one slot.
///
/// @param slot counted from 0
/// @param options pages that could have been shown, the one that is worth most first
/// @param taken which of them was shown
/// @param propensities how likely it was for each slot of the first page to hold the card that it
///   held, the drawn slot being what it is
public record DrawnSlot(int slot, List<Option> options, int taken, List<Double> propensities) {
  public DrawnSlot {
    options = List.copyOf(options);
    propensities = List.copyOf(propensities);
  }

  /// How likely it was for a position, counted from 1, to hold what it held.
  public double propensity(int position) {
    boolean drawn = position > 0 && position <= propensities.size();
    return drawn ? propensities.get(position - 1) : 1;
  }

  /// A page that could have been shown.
  ///
  /// @param kind the word of the kind of card in the slot
  /// @param item that card
  /// @param propensity how likely the page was to be shown
  /// @param product what the products of the page are worth in their slots, by the model that
  ///   ranked
  /// @param video the same of its videos
  /// @param live the same of its lives
  public record Option(
      String kind, String item, double propensity, double product, double video, double live) {}
}
