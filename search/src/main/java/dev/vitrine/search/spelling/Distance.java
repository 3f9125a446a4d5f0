package dev.vitrine.search.spelling;

import java.util.Arrays;

/// The number of letters added, left out, changed or swapped between one word and others: a column
/// of the table in one machine word (Hyyrö 2003).
public final class Distance {
  private final char[] word;
  private final int length;
  private final long[] ascii = new long[128];
  private final long last;

  /// @param length at most {@link Vocabulary#LONGEST}
  Distance(char[] word, int length) {
    this.word = Arrays.copyOf(word, length);
    this.length = length;
    last = length == 0 ? 0 : 1L << (length - 1);
    for (int i = 0; i < length; i++) {
      if (word[i] < ascii.length) {
        ascii[word[i]] |= 1L << i;
      }
    }
  }

  /// The distance of two words, by their first {@link Vocabulary#LONGEST} letters.
  public static int between(String a, String b) {
    char[] from = a.toCharArray();
    char[] to = b.toCharArray();
    int end = Math.min(Vocabulary.LONGEST, to.length);
    var distance = new Distance(from, Math.min(Vocabulary.LONGEST, from.length));
    return distance.to(to, 0, end, Integer.MAX_VALUE);
  }

  private long places(char c) {
    if (c < ascii.length) {
      return ascii[c];
    }
    long places = 0;
    for (int i = 0; i < length; i++) {
      places |= word[i] == c ? 1L << i : 0;
    }
    return places;
  }

  /// The distance to a word; any number above `most` when it is more than that.
  int to(char[] letters, int from, int end, int most) {
    if (length == 0) {
      return end - from;
    }
    long up = -1;
    long down = 0;
    long diagonal = 0;
    long placesBefore = 0;
    int distance = length;
    for (int i = from; i < end; i++) {
      long places = places(letters[i]);
      long swapped = ((~diagonal & places) << 1) & placesBefore;
      diagonal = (((places & up) + up) ^ up) | places | down | swapped;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      if (distance - (end - i - 1) > most) {
        return distance;
      }
      right = right << 1 | 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = right & diagonal;
      placesBefore = places;
    }
    return distance;
  }
}
