package dev.vitrine.index.column;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// A growing column of 64-bit cells, each written once, that is seldom read: cells that were saved
/// stay in their file, later ones are in memory.
final class SavedLongs {
  private MemorySegment saved = MemorySegment.NULL;
  private int first;
  private final Longs later = new Longs(0);

  /// Writes a cell after the saved ones; only the writing thread may.
  void set(int index, long value) {
    later.set(index - first, value);
  }

  long get(int index) {
    return index < first ? saved.get(Well.LONG, 8L * index) : later.get(index - first);
  }

  /// Takes over cells in a file.
  void fill(MemorySegment read, int count) {
    saved = read;
    first = count;
  }

  void write(Sink sink, int count) throws IOException {
    sink.bytes(saved.asSlice(0, 8L * Math.min(count, first)));
    sink.longs(later.view(), Math.max(0, count - first));
  }

  /// Memory taken; what is in the file takes none that cannot be given back.
  long bytes() {
    return later.bytes();
  }
}
