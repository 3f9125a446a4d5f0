package dev.vitrine.search.vector;

import java.util.ArrayList;
import java.util.List;

/// The hashed names of traits. A word has the same key wherever it stands.
public final class TraitKeys {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  private TraitKeys() {}

  /// The key of a stem.
  public static long word(String stem) {
    return hash('w', stem, 0, stem.length());
  }

  /// The key of two neighbouring stems.
  public static long pair(String first, String second) {
    long hash = hash('p', first, 0, first.length());
    return mixed(hash ^ Long.rotateLeft(hash('p', second, 0, second.length()), 17));
  }

  /// The key of something that counts as a whole, such as a category's path.
  ///
  /// @param sort what it is
  public static long whole(String sort, String name) {
    long hash = hash('m', sort, 0, sort.length());
    return mixed(hash ^ Long.rotateLeft(hash('m', name, 0, name.length()), 29));
  }

  /// The keys of three and four letters in a row of a stem, with its ends.
  public static List<Long> grams(String stem) {
    String whole = '<' + stem + '>';
    var keys = new ArrayList<Long>();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= whole.length(); from++) {
        keys.add(hash('g', whole, from, from + length));
      }
    }
    return keys;
  }

  private static long hash(char sort, String text, int from, int to) {
    long hash = (SEED ^ sort) * PRIME;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }
}
