package dev.vitrine.kernel.event;

import java.util.List;

/// An item in its place on a page.
///
/// @param item its id
/// @param position counted from 1 over all pages, 0 when it is not said
/// @param slot what kind of place: on a page of results the kind of card, else such as
///   `recommended`; empty when it is not said
/// @param arm which arm of an experiment put it there, empty for none
/// @param propensity how likely it was to be put there, above 0 to 1; 1 when nothing was left to
///   chance
public record Placed(String item, int position, String slot, String arm, double propensity) {
  /// An item at a position.
  public static Placed at(String item, int position) {
    return new Placed(item, position, "", "", 1);
  }

  static List<String> items(List<Placed> placed) {
    return placed.stream().map(Placed::item).toList();
  }
}
