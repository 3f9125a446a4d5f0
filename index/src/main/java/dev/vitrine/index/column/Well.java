package dev.vitrine.index.column;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads numbers and arrays in the order in which a {@link Sink} wrote them.
final class Well {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment from;
  private long at;

  Well(MemorySegment from) {
    this.from = from;
  }

  int number() {
    at += 4;
    return from.get(INT, at - 4);
  }

  long wide() {
    at += 8;
    return from.get(LONG, at - 8);
  }

  String text() {
    var units = new char[number()];
    MemorySegment.copy(from, CHAR, at, units, 0, units.length);
    at += 2L * units.length;
    return new String(units);
  }

  void bytes(byte[] into) {
    MemorySegment.copy(from, ValueLayout.JAVA_BYTE, at, into, 0, into.length);
    at += into.length;
  }

  /// Bytes that are left where they are.
  MemorySegment skip(long size) {
    at += size;
    return from.asSlice(at - size, size);
  }

  /// Lists that are left where they are; {@link #lists} of another well reads them.
  MemorySegment skipLists() {
    long start = at;
    int count = number();
    skip(4L * count);
    int values = number();
    skip(4L * values);
    return from.asSlice(start, at - start);
  }

  Lists lists() {
    int count = number();
    int[] offsets = ints(count + 1);
    return count == 0 ? Lists.NONE : new Lists(offsets, ints(offsets[count]), count);
  }

  private int[] ints(int count) {
    var read = new int[count];
    MemorySegment.copy(from, INT, at, read, 0, count);
    at += 4L * count;
    return read;
  }

  /// Chunks of a column with as many cells; cells after the last one are missing.
  void longs(Longs into, int count, long missing) {
    var chunks = new long[(count + Longs.MASK) >>> Longs.SHIFT][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new long[Longs.SIZE];
      int size = Math.min(Longs.SIZE, count - (c << Longs.SHIFT));
      MemorySegment.copy(from, LONG, at, chunks[c], 0, size);
      Arrays.fill(chunks[c], size, Longs.SIZE, missing);
      at += 8L * size;
    }
    into.fill(chunks);
  }

  /// Chunks of a column with as many cells. Full chunks that are equal are one array: none of their
  /// cells is ever written again.
  void ints(Ints into, int count) {
    var chunks = new int[(count + Longs.MASK) >>> Longs.SHIFT][];
    var next = new int[Longs.SIZE];
    for (int c = 0; c < chunks.length; c++) {
      int size = Math.min(Longs.SIZE, count - (c << Longs.SHIFT));
      MemorySegment.copy(from, INT, at, next, 0, size);
      at += 4L * size;
      boolean again = c > 0 && size == Longs.SIZE && Arrays.equals(next, chunks[c - 1]);
      chunks[c] = again ? chunks[c - 1] : next;
      next = again ? next : new int[Longs.SIZE];
    }
    into.fill(chunks);
  }
}
