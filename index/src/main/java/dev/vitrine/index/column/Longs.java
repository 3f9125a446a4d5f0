package dev.vitrine.index.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// A growing column of 64-bit cells: one thread writes, any number read without locks.
///
/// Cells never move, so a write in place reaches every view taken earlier.
final class Longs {
  static final int SHIFT = 13;
  static final int SIZE = 1 << SHIFT;
  static final int MASK = SIZE - 1;

  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final long[] NONE = {};

  private final long missing;
  private volatile long[][] chunks = {};

  /// @param missing what a cell holds that was never written
  Longs(long missing) {
    this.missing = missing;
  }

  /// Writes a cell; only the writing thread may.
  void set(int index, long value) {
    int chunk = index >>> SHIFT;
    long[][] now = chunks;
    if (chunk >= now.length || now[chunk].length == 0) {
      long[][] grown = Arrays.copyOf(now, Math.max(now.length, chunk + 1));
      for (int i = now.length; i < grown.length; i++) {
        grown[i] = NONE;
      }
      grown[chunk] = new long[SIZE];
      Arrays.fill(grown[chunk], missing);
      grown[chunk][index & MASK] = value;
      chunks = grown;
      return;
    }
    CELLS.setRelease(now[chunk], index & MASK, value);
  }

  /// The cell, or the missing value where nothing was written.
  long get(int index) {
    long[][] now = chunks;
    int chunk = index >>> SHIFT;
    return chunk < now.length && now[chunk].length > 0 ? at(now, index) : missing;
  }

  /// The cells of several places as floating-point numbers, each as it is now.
  double[] doubles(int[] places) {
    long[][] now = chunks;
    double[] read = new double[places.length];
    for (int i = 0; i < read.length; i++) {
      int chunk = places[i] >>> SHIFT;
      boolean there = chunk < now.length && now[chunk].length > 0;
      read[i] = Double.longBitsToDouble(there ? at(now, places[i]) : missing);
    }
    return read;
  }

  /// The chunks as they are now, for {@link #at}.
  long[][] view() {
    return chunks;
  }

  /// A view in which every cell below a limit has a chunk.
  long[][] view(int limit) {
    long[][] now = chunks;
    int wanted = (limit + MASK) >>> SHIFT;
    boolean whole = now.length >= wanted;
    for (int i = 0; whole && i < wanted; i++) {
      whole = now[i].length > 0;
    }
    if (whole) {
      return now;
    }
    long[] empty = new long[SIZE];
    Arrays.fill(empty, missing);
    long[][] filled = Arrays.copyOf(now, Math.max(now.length, wanted));
    for (int i = 0; i < filled.length; i++) {
      filled[i] = i < now.length && now[i].length > 0 ? now[i] : empty;
    }
    return filled;
  }

  /// A cell of a view.
  static long at(long[][] view, int index) {
    return (long) CELLS.getOpaque(view[index >>> SHIFT], index & MASK);
  }

  /// Takes over cells read in bulk.
  void fill(long[][] read) {
    chunks = read;
  }

  long bytes() {
    long sum = 0;
    for (long[] chunk : chunks) {
      sum += 24L + 8L * chunk.length;
    }
    return sum;
  }
}
