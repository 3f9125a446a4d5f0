package dev.vitrine.search.language;

/// The stretches of one to four letters in a word, its ends marked, and the word as a whole, each
/// as a key of 64 bits that is never 0. The keys of stretches are their letters, those of longer
/// words a hash.
final class Grams {
  /// Letters of the longest stretch.
  static final int LONGEST = 4;

  /// The order of whole words that are longer than a stretch, behind those of the stretches.
  static final int WHOLE = LONGEST;

  /// How many orders there are.
  static final int ORDERS = LONGEST + 1;

  /// Letters of a word that are looked at.
  private static final int LOOKED_AT = 24;

  private static final char END = '_';
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Grams() {}

  /// Takes keys.
  interface Taker {
    /// Takes a key.
    ///
    /// @param order 0 for single letters and so on
    void gram(long key, int order);
  }

  /// Tells the keys of a word.
  static void of(String word, Taker to) {
    int letters = Math.min(word.length(), LOOKED_AT);
    boolean whole = letters == word.length();
    int end = letters + (whole ? 1 : 0);
    for (int from = -1; from < end; from++) {
      long key = 0;
      for (int n = 0; n < LONGEST && from + n < end; n++) {
        int at = from + n;
        key = key << Character.SIZE | (at < 0 || at == letters ? END : word.charAt(at));
        boolean mark = n == 0 && (at < 0 || at == letters);
        if (!mark && key != 0) {
          to.gram(key, n);
        }
      }
    }
    if (word.length() > LONGEST - 2) {
      to.gram(hash(word), WHOLE);
    }
  }

  /// The hash of a word, with its first bit set: no letter of a script that is cut into words has.
  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * SPREAD;
      hash ^= hash >>> 32;
    }
    return hash | Long.MIN_VALUE;
  }
}
