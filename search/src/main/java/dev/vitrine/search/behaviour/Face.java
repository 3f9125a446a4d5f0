package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.item.Live;

/// What kind of card an item has.
///
/// @param kind product, video or live
/// @param onAir whether it is a live that is on air
/// @param shows how many products a video or live shows, 15 at most
public record Face(ItemKind kind, boolean onAir, int shows) {
  private static final int MOST = 15;
  private static final ItemKind[] KINDS = ItemKind.values();

  /// The face of what columns say.
  static Face of(String kind, String state, int shows) {
    ItemKind found = ItemKind.PRODUCT;
    for (ItemKind one : KINDS) {
      found = one.word().equals(kind) ? one : found;
    }
    return new Face(found, state.equals(Live.State.ON_AIR.word()), Math.min(shows, MOST));
  }

  /// The face that a number stands for.
  static Face of(long code) {
    return new Face(KINDS[(int) (code & 3)], (code & 4) != 0, (int) ((code >>> 4) & MOST));
  }

  /// A number that stands for it, never 0.
  long code() {
    return number(kind) | (onAir ? 4 : 0) | 8 | ((long) shows << 4);
  }

  /// The number that stands for its kind where something is counted for that.
  long number() {
    return 1L + number(kind);
  }

  private static int number(ItemKind kind) {
    return switch (kind) {
      case PRODUCT -> 0;
      case VIDEO -> 1;
      case LIVE -> 2;
    };
  }
}
