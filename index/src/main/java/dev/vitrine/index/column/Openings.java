package dev.vitrine.index.column;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The attribute of each value and how it begins, in one cell that lies beside those of other
/// values: what most looks at a value want to know, without going to its text. A value never
/// changes, so a cell is worked out when it is first asked for and kept. Safe for use by many
/// threads, which may work out the same.
final class Openings {
  private static final int MOST = 1 << (Integer.SIZE - 1 - Longs.SHIFT);

  private final AtomicReferenceArray<AtomicIntegerArray> chunks = new AtomicReferenceArray<>(MOST);

  /// The attribute of a value, shifted by the bits of an {@link Opening}, and its opening.
  int of(int value, Dictionary dictionary) {
    AtomicIntegerArray chunk = chunk(value >>> Longs.SHIFT);
    int cell = chunk.getOpaque(value & Longs.MASK);
    if (cell == 0) {
      cell = read(value, dictionary);
      chunk.setOpaque(value & Longs.MASK, cell);
    }
    return cell;
  }

  private AtomicIntegerArray chunk(int at) {
    AtomicIntegerArray chunk = chunks.getPlain(at);
    if (chunk == null) {
      var fresh = new AtomicIntegerArray(Longs.SIZE);
      chunk = chunks.compareAndExchange(at, null, fresh);
      chunk = chunk == null ? fresh : chunk;
    }
    return chunk;
  }

  private static int read(int value, Dictionary dictionary) {
    int attribute = Ints.at(dictionary.attributeOf(), value);
    int ordinal = Ints.at(dictionary.ordinalOf(), value);
    String shown = dictionary.attributes()[attribute].values().shown[ordinal];
    return attribute << Opening.BITS | Opening.of(shown);
  }
}
