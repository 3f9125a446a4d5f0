package dev.vitrine.search.witness;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Rows of a page and, drawn by chance, some that are not on it.
///
/// @param shown rows of the page in its order
/// @param others rows that are not on it
/// @param propensity how likely each that is not on it was to be drawn; 1 when all were
@SuppressWarnings("ArrayRecordComponent") // never compared
record Drawn(int[] shown, int[] others, double propensity) {
  /// Draws from the first rows of a list, the same ones for the same seed.
  ///
  /// @param most how many at most
  static Drawn of(int[] page, int rows, int most, long seed) {
    boolean[] onPage = new boolean[rows];
    int left = rows;
    for (int row : page) {
      if (row < rows) {
        onPage[row] = true;
        left--;
      }
    }
    int[] off = new int[left];
    for (int row = 0, at = 0; row < rows; row++) {
      if (!onPage[row]) {
        off[at++] = row;
      }
    }
    int many = Math.min(most, off.length);
    var random = new SplittableRandom(seed);
    for (int i = 0; i < many; i++) {
      int at = random.nextInt(i, off.length);
      int row = off[at];
      off[at] = off[i];
      off[i] = row;
    }
    double share = off.length == 0 ? 1 : (double) many / off.length;
    int[] drawn = Arrays.copyOf(off, many);
    Arrays.sort(drawn);
    return new Drawn(page, drawn, share);
  }

  int size() {
    return shown.length + others.length;
  }

  /// The row of a place: those of the page first.
  int row(int place) {
    return place < shown.length ? shown[place] : others[place - shown.length];
  }
}
