package dev.vitrine.search.mix;

import dev.vitrine.kernel.query.Layout;

/// How likely a slot is looked at, in terms of the first one.
public interface Look {
  /// Falls off slowly: 1 / (slot + 1)^0.8.
  Look USUAL = slot -> Math.pow(slot + 1, -0.8);

  /// One card after the other, of which shoppers go on from 85 of 100: 0.85^slot.
  Look FEED = slot -> Math.pow(0.85, slot);

  /// That of a layout.
  static Look of(Layout layout) {
    return switch (layout) {
      case GRID -> USUAL;
      case FEED -> FEED;
    };
  }

  /// How likely one slot is looked at.
  ///
  /// @param slot counted from 0, from the top of the first page
  double at(int slot);

  /// That of the first slots.
  default double[] first(int slots) {
    double[] all = new double[slots];
    for (int slot = 0; slot < slots; slot++) {
      all[slot] = at(slot);
    }
    return all;
  }
}
