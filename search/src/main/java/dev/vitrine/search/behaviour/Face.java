package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.item.Live;

/// What kind of card an item has, as one number where many are looked at.
///
/// @param kind product, video or live
/// @param onAir whether it is a live that is on air
/// @param shows how many products a video or live shows, 15 at most
/// @param sure how sure it is which one a video shows above all, in tenths
public record Face(ItemKind kind, boolean onAir, int shows, int sure) {
  private static final int MOST = 15;
  private static final int TENTHS = 10;
  private static final ItemKind[] KINDS = ItemKind.values();

  /// The face of what columns say.
  static Face of(String kind, String state, int shows, String sure) {
    ItemKind found = ItemKind.PRODUCT;
    for (ItemKind one : KINDS) {
      found = one.word().equals(kind) ? one : found;
    }
    int tenths = Math.min(TENTHS, Digits.of(sure, 2));
    return new Face(found, state.equals(Live.State.ON_AIR.word()), Math.min(shows, MOST), tenths);
  }

  /// The kind that a number says.
  static ItemKind kind(long code) {
    return KINDS[(int) (code & 3)];
  }

  /// Whether a number says that it is on air.
  static boolean onAir(long code) {
    return (code & 4) != 0;
  }

  /// How many products a number says that it shows.
  static int shows(long code) {
    return (int) ((code >>> 4) & MOST);
  }

  /// How sure a number says that it is which product is shown above all, in tenths.
  static int sure(long code) {
    return (int) ((code >>> 8) & MOST);
  }

  /// The number of the same face, of something that shows another product above all.
  ///
  /// @param tenths how sure that is
  static long surely(long code, int tenths) {
    return (code & ~((long) MOST << 8)) | ((long) tenths << 8);
  }

  /// A number that stands for it, never 0.
  long code() {
    return number(kind) | (onAir ? 4 : 0) | 8 | ((long) shows << 4) | ((long) sure << 8);
  }

  /// The number that stands for a kind where something is counted for that.
  static long counted(long code) {
    return 1 + (code & 3);
  }

  private static int number(ItemKind kind) {
    return switch (kind) {
      case PRODUCT -> 0;
      case VIDEO -> 1;
      case LIVE -> 2;
    };
  }
}
