package dev.vitrine.signals.log;

import java.util.EnumSet;
import java.util.Set;

/// Why an event may not be what it says. It is kept all the same; who learns decides.
public enum Doubt {
  /// Its time lay in the future, and is when it came instead.
  AHEAD(1),
  /// It happened long before it came.
  LATE(2),
  /// It names an item that the catalogue does not have.
  UNKNOWN_ITEM(4),
  /// It names a position that no page has, or that lies behind the last page of its search.
  IMPOSSIBLE_POSITION(8),
  /// Its client sends more than a person can do, or turns to an item of a search more often.
  FLOOD(16),
  /// Its client behaves as no person does.
  ROBOT(32),
  /// It names a search that was served here, and an item that was not on the page.
  NOT_SHOWN(64),
  /// It names a price of one piece that the shop cannot have taken.
  IMPOSSIBLE_PRICE(128),
  /// It names more pieces of a good than a shop can have sold to anybody.
  IMPOSSIBLE_QUANTITY(256);

  private final int bit;

  Doubt(int bit) {
    this.bit = bit;
  }

  /// Doubts as one number.
  static int bits(Set<Doubt> doubts) {
    return doubts.stream().mapToInt(doubt -> doubt.bit).sum();
  }

  /// The doubts of a number.
  static Set<Doubt> of(int bits) {
    var doubts = EnumSet.noneOf(Doubt.class);
    for (Doubt doubt : values()) {
      if ((bits & doubt.bit) != 0) {
        doubts.add(doubt);
      }
    }
    return doubts;
  }
}
