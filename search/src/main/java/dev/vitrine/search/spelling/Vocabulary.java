package dev.vitrine.search.spelling;

import java.util.Arrays;
import java.util.Collection;

/// The words that may be meant, each with a number from 0, a count and its letters, in a few
/// arrays.
public final class Vocabulary {
  /// Longest word that is kept, in UTF-16 units; a longer one is no slip of another.
  public static final int LONGEST = 40;

  private char[] letters = new char[1 << 12];
  private int[] ends = new int[1 << 9];
  private int[] kinds = new int[1 << 9];
  private long[] counts = new long[1 << 9];
  private int[] table = new int[1 << 11];
  private int size;
  private long total;

  Vocabulary() {}

  /// The words of some places together. Identifiers and words of scripts without spaces are left
  /// out.
  public static Vocabulary of(Collection<? extends Counts> places) {
    var words = new Vocabulary();
    for (Counts place : places) {
      place.words(words::add);
    }
    words.trim();
    return words;
  }

  private void add(String word, long times) {
    if (word.isEmpty() || word.length() > LONGEST || !Spellable.is(word)) {
      return;
    }
    int slot = slot(word);
    if (table[slot] == 0) {
      append(word);
      table[slot] = size;
      if (2 * size > table.length) {
        rehash();
      }
      counts[size - 1] = times;
    } else {
      counts[table[slot] - 1] += times;
    }
    total += times;
  }

  private void append(String word) {
    int from = size == 0 ? 0 : ends[size - 1];
    int end = from + word.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    word.getChars(0, word.length(), letters, from);
    kinds[size] = kinds(letters, from, end);
    ends[size++] = end;
  }

  private void rehash() {
    table = new int[2 * table.length];
    for (int id = 0; id < size; id++) {
      int slot = start(hash(letters, from(id), ends[id]));
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = id + 1;
    }
  }

  private void trim() {
    letters = Arrays.copyOf(letters, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
    kinds = Arrays.copyOf(kinds, size);
    counts = Arrays.copyOf(counts, size);
  }

  /// A bit for each letter that a word has, modulo 32: words of few edits differ in few bits.
  static int kinds(char[] letters, int from, int end) {
    int kinds = 0;
    for (int i = from; i < end; i++) {
      kinds |= 1 << letters[i];
    }
    return kinds;
  }

  /// The place of a word in the table: where it is, or where it would be put.
  private int slot(String word) {
    char[] asked = word.toCharArray();
    int slot = start(hash(asked, 0, asked.length));
    while (table[slot] != 0 && !same(table[slot] - 1, asked)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean same(int id, char[] asked) {
    return Arrays.equals(letters, from(id), ends[id], asked, 0, asked.length);
  }

  private int start(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private static int hash(char[] chars, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash * 0x9E3779B1;
  }

  /// The number of a word, or -1.
  public int id(String word) {
    return table[slot(word)] - 1;
  }

  /// How many words there are.
  public int size() {
    return size;
  }

  /// All counts together.
  public long total() {
    return total;
  }

  /// How often a word is written.
  public long count(int id) {
    return counts[id];
  }

  /// A word by its number.
  public String word(int id) {
    return new String(letters, from(id), ends[id] - from(id));
  }

  /// The letters of all words, one word behind the other.
  char[] letters() {
    return letters;
  }

  int kinds(int id) {
    return kinds[id];
  }

  int from(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  int end(int id) {
    return ends[id];
  }
}
