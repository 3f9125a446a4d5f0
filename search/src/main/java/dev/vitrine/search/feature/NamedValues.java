package dev.vitrine.search.feature;

import dev.vitrine.index.column.Opening;
import dev.vitrine.search.Term;
import java.util.List;

/// Tells whether a value of an attribute consists of words of a query alone.
final class NamedValues {
  private static final int MOST = 63;
  private static final int LONGEST = 48;

  private final String[] typed;
  private final String[] stems;

  /// For each opening whether a word that is looked for may stand behind it.
  private final boolean[] openings = new boolean[1 << Opening.BITS];

  NamedValues(List<Term> terms) {
    int n = Math.min(MOST, terms.size());
    typed = new String[n];
    stems = new String[n];
    for (int i = 0; i < n; i++) {
      typed[i] = terms.get(i).typed();
      stems[i] = terms.get(i).stem();
      open(typed[i]);
      open(stems[i]);
    }
  }

  private void open(String word) {
    openings[Opening.of(word)] = true;
    if (word.length() < 2) {
      openings[Opening.of(word + 's')] = true;
    }
  }

  /// Whether a value with an opening may consist of words of the query; nearly always so only where
  /// it begins with one.
  boolean maybe(int opening) {
    return openings[opening];
  }

  /// A bit for each word of the query that the value consists of; 0 when it has other words too.
  long words(String value) {
    if (value.length() > LONGEST) {
      return 0;
    }
    long bits = 0;
    int at = 0;
    while (at < value.length()) {
      int end = at;
      while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
        end++;
      }
      if (end > at) {
        long bit = word(value, at, end - at);
        if (bit == 0) {
          return 0;
        }
        bits |= bit;
      }
      at = end + 1;
    }
    return bits;
  }

  private long word(String value, int from, int length) {
    for (int i = 0; i < typed.length; i++) {
      if (same(typed[i], value, from, length) || same(stems[i], value, from, length)) {
        return 1L << i;
      }
    }
    return 0;
  }

  /// Whether a word stands there, as it is or with an `s` more.
  private static boolean same(String word, String value, int from, int length) {
    boolean plural = length == word.length() + 1 && (value.charAt(from + length - 1) | 32) == 's';
    return (length == word.length() || plural)
        && value.regionMatches(true, from, word, 0, word.length());
  }
}
