package dev.vitrine.search.spelling;

/// Words by what is left of their beginnings when letters are taken away: two words that differ by
/// few edits leave the same when the right letters are taken from both (SymSpell, Garbe 2012).
///
/// One array of buckets and one of word numbers; a bucket may hold words of other leftovers too,
/// which the caller's distance tells apart. Each word also stands under its sound.
final class Deletes {
  /// Most edits between a word and its neighbours.
  static final int EDITS = 2;

  /// How many first letters letters are taken from.
  static final int PREFIX = 7;

  private static final int BUCKET = 4;

  private final int[] starts;
  private final int[] words;

  private Deletes(int[] starts, int[] words) {
    this.starts = starts;
    this.words = words;
  }

  /// Takes the hash of a leftover.
  interface Leftover {
    void hash(int hash);
  }

  static Deletes of(Vocabulary vocabulary) {
    var entries = new int[1];
    each(vocabulary, (_, _) -> entries[0]++);
    int buckets = Integer.highestOneBit(Math.max(1, entries[0] / BUCKET)) << 1;
    var starts = new int[buckets + 1];
    each(vocabulary, (_, hash) -> starts[(hash & (buckets - 1)) + 1]++);
    for (int b = 0; b < buckets; b++) {
      starts[b + 1] += starts[b];
    }
    var words = new int[entries[0]];
    each(vocabulary, (id, hash) -> words[starts[hash & (buckets - 1)]++] = id);
    System.arraycopy(starts, 0, starts, 1, buckets);
    starts[0] = 0;
    return new Deletes(starts, words);
  }

  private interface Entry {
    void of(int id, int hash);
  }

  private static void each(Vocabulary vocabulary, Entry entry) {
    for (int id = 0; id < vocabulary.size(); id++) {
      int word = id;
      int from = vocabulary.from(id);
      int end = vocabulary.end(id);
      leftovers(vocabulary.letters(), from, end, hash -> entry.of(word, hash));
      int sound = Sound.hash(vocabulary.letters(), from, end);
      if (sound != 0) {
        entry.of(word, sound);
      }
    }
  }

  /// The hashes of what is left of a word without none, one or two of its first letters.
  static void leftovers(char[] letters, int from, int end, Leftover to) {
    int prefix = Math.min(end, from + PREFIX);
    to.hash(hash(letters, from, prefix, -1, -1));
    for (int i = from; i < prefix; i++) {
      to.hash(hash(letters, from, prefix, i, -1));
      for (int j = i + 1; j < prefix; j++) {
        to.hash(hash(letters, from, prefix, i, j));
      }
    }
  }

  private static int hash(char[] letters, int from, int end, int without, int without2) {
    int hash = 17;
    for (int i = from; i < end; i++) {
      if (i != without && i != without2) {
        hash = hash * 0x01000193 ^ letters[i];
      }
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 16);
  }

  /// Shows every word that may be near: those of the leftovers of a word, some of them twice.
  void near(char[] word, int length, Leftover ids) {
    leftovers(word, 0, length, hash -> bucket(hash, ids));
  }

  /// Shows every word that may sound like a word.
  void alike(char[] word, int length, Leftover ids) {
    int sound = Sound.hash(word, 0, length);
    if (sound != 0) {
      bucket(sound, ids);
    }
  }

  private void bucket(int hash, Leftover ids) {
    int bucket = hash & (starts.length - 2);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      ids.hash(words[i]);
    }
  }
}
