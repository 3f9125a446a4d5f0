package dev.vitrine.search.feature;

import java.util.Arrays;

/// Which words are numbers, by themselves and by their hashes: whole ones below ten thousand, and
/// those with one place behind the point below a hundred.
final class TitleNumbers {
  private static final int WHOLE = 10_000;
  private static final int TENTHS = 1_000;
  private static final int LONGEST = 4;
  private static final int[] HASHES = hashes();

  private TitleNumbers() {}

  private static int[] hashes() {
    int[] hashes = new int[WHOLE + TENTHS];
    for (int i = 0; i < WHOLE; i++) {
      hashes[i] = Integer.toString(i).hashCode();
    }
    for (int i = 0; i < TENTHS; i++) {
      hashes[WHOLE + i] = (i / 10 + "." + i % 10).hashCode();
    }
    Arrays.sort(hashes);
    return hashes;
  }

  /// Whether a word is a number.
  static boolean isNumber(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
      digits += c == '.' ? 0 : 1;
    }
    return digits > 0 && word.length() <= LONGEST;
  }

  /// Whether a word with this hash is likely a number.
  static boolean isNumber(int hash) {
    return Arrays.binarySearch(HASHES, hash) >= 0;
  }
}
