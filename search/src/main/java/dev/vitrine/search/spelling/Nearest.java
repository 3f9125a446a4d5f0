package dev.vitrine.search.spelling;

import java.util.Arrays;

/// The words found near one word, each once. For one word and one thread.
final class Nearest {
  /// Most edits between words of one sound, and between any.
  static final int MOST_EDITS = 4;

  private final Vocabulary words;
  private final Distance distance;
  private final int length;
  private final int kinds;
  private int[] table = new int[1 << 10];
  private int[] ids = new int[64];
  private byte[] edits = new byte[64];
  private int seen;
  private int size;

  Nearest(Vocabulary words, char[] typed) {
    this.words = words;
    this.distance = new Distance(typed, typed.length);
    this.length = typed.length;
    this.kinds = Vocabulary.kinds(typed, 0, typed.length);
  }

  /// A word of the same sound; these are shown before the others.
  void alike(int id) {
    take(id, Math.clamp(length / 2, Deletes.EDITS, MOST_EDITS));
  }

  /// A word with leftovers in common.
  void near(int id) {
    take(id, Deletes.EDITS);
  }

  private void take(int id, int most) {
    int off = words.end(id) - words.from(id) - length;
    int other = words.kinds(id);
    if (off > most
        || -off > most
        || Integer.bitCount(kinds & ~other) > most
        || Integer.bitCount(other & ~kinds) > most
        || !fresh(id)) {
      return;
    }
    int apart = distance.to(words.letters(), words.from(id), words.end(id), most);
    if (apart <= most) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        edits = Arrays.copyOf(edits, 2 * size);
      }
      ids[size] = id;
      edits[size++] = (byte) apart;
    }
  }

  /// Whether a word is shown for the first time.
  private boolean fresh(int id) {
    int slot = start(id);
    while (table[slot] != 0) {
      if (table[slot] == id + 1) {
        return false;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = id + 1;
    if (2 * ++seen > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    int[] old = table;
    table = new int[2 * old.length];
    for (int entry : old) {
      if (entry != 0) {
        int slot = start(entry - 1);
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
      }
    }
  }

  private int start(int id) {
    int hash = id * 0x9E3779B1;
    return (hash ^ (hash >>> 16)) & (table.length - 1);
  }

  int size() {
    return size;
  }

  int id(int i) {
    return ids[i];
  }

  int edits(int i) {
    return edits[i];
  }
}
