package dev.vitrine.index.column;

import java.util.Arrays;

/// A growing column of 32-bit cells, each written once before it is published.
final class Ints {
  private volatile int[][] chunks = {};

  /// Writes a cell; only the writing thread may.
  void set(int index, int value) {
    int chunk = index >>> Longs.SHIFT;
    int[][] now = chunks;
    if (chunk >= now.length) {
      now = Arrays.copyOf(now, chunk + 1);
      now[chunk] = new int[Longs.SIZE];
      chunks = now;
    }
    now[chunk][index & Longs.MASK] = value;
  }

  int get(int index) {
    return at(chunks, index);
  }

  /// The chunks as they are now, for {@link #at}.
  int[][] view() {
    return chunks;
  }

  /// A cell of a view.
  static int at(int[][] view, int index) {
    return view[index >>> Longs.SHIFT][index & Longs.MASK];
  }

  /// Takes over cells read in bulk.
  void fill(int[][] read) {
    chunks = read;
  }

  long bytes() {
    return chunks.length * (24L + 4L * Longs.SIZE);
  }
}
