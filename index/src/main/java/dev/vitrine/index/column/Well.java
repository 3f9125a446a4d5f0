package dev.vitrine.index.column;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads numbers and arrays in the order in which a {@link Sink} wrote them.
final class Well {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
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

  int[] ints(int count) {
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

  /// Chunks of a column with as many cells.
  void ints(Ints into, int count) {
    var chunks = new int[(count + Longs.MASK) >>> Longs.SHIFT][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new int[Longs.SIZE];
      int size = Math.min(Longs.SIZE, count - (c << Longs.SHIFT));
      MemorySegment.copy(from, INT, at, chunks[c], 0, size);
      at += 4L * size;
    }
    into.fill(chunks);
  }
}
