package dev.vitrine.index.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/// One attribute's dictionary: its distinct values numbered in order of appearance.
///
/// A text and a number that are shown alike are two values here, since only one of them has a
/// number; they share a {@link Values#canon}, so that they count as one.
final class Attribute {
  /// Longest value that can be filtered by and counted, in characters.
  static final int LONGEST = 256;

  final int id;
  final String name;
  private final ConcurrentHashMap<String, Integer> heads = new ConcurrentHashMap<>();
  private volatile Values values = Values.NONE;

  Attribute(int id, String name) {
    this.id = id;
    this.name = name;
  }

  /// The text that two values have in common when they are equal but for case.
  static String folded(String shown) {
    return shown.toLowerCase(Locale.ROOT);
  }

  /// The values as they are now.
  Values values() {
    return values;
  }

  /// The ordinal of a value, which is added when it is new. Only the writing thread may call this.
  ///
  /// @param shown the value as shown; empty for one that is too long to be told apart
  /// @param number its number, not-a-number for a text
  /// @param global gives the global number for a new ordinal
  int ordinal(String shown, double number, IntUnaryOperator global) {
    String folded = folded(shown);
    int head = heads.getOrDefault(folded, -1);
    Values now = values;
    int alike = -1;
    for (int o = head; o >= 0; o = now.next[o]) {
      if (now.shown[o].equals(shown)) {
        if (Double.isNaN(now.number[o]) == Double.isNaN(number)) {
          return o;
        }
        alike = o;
      }
    }
    int added = now.size;
    values = now.with(shown, number, head, alike, global.applyAsInt(added));
    heads.put(folded, added);
    return added;
  }

  /// Ordinals of the values equal to a text but for case.
  int[] equalTo(String text) {
    String folded = folded(text);
    int head = folded.isEmpty() ? -1 : heads.getOrDefault(folded, -1);
    Values now = values;
    int[] found = new int[4];
    int n = 0;
    for (int o = head; o >= 0; o = now.next[o]) {
      found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
      found[n++] = o;
    }
    return Arrays.copyOf(found, n);
  }

  long bytes() {
    Values now = values;
    long sum = 128 + 2L * name.length();
    for (int o = 0; o < now.size; o++) {
      sum += 140 + 2L * now.shown[o].length();
    }
    return sum;
  }
}
