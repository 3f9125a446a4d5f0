package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;

/// Which words the catalogue writes next to each other, and how much more often than chance: the
/// whole part of the logarithm.
public final class Pairs {
  /// Both words are known, and never stand next to each other.
  public static final int NEVER = -50;

  private final long[] keys;
  private final byte[] bonds;

  private Pairs(long[] keys, byte[] bonds) {
    this.keys = keys;
    this.bonds = bonds;
  }

  /// Pairs with their bonds.
  ///
  /// @param bonds by {@link #key}
  public static Pairs of(SortedMap<Long, Integer> bonds) {
    long[] keys = new long[bonds.size()];
    byte[] values = new byte[bonds.size()];
    int i = 0;
    for (var bond : bonds.entrySet()) {
      keys[i] = bond.getKey();
      values[i++] = (byte) Math.clamp(bond.getValue(), -40, 40);
    }
    return new Pairs(keys, values);
  }

  /// The key of two neighbouring words, by their numbers.
  public static long key(int first, int second) {
    return ((long) first << 32) | second;
  }

  /// How much more often than chance the second word stands behind the first one.
  public int bond(int first, int second) {
    int at = Arrays.binarySearch(keys, key(first, second));
    return at < 0 ? NEVER : bonds[at];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeByte(bonds[i]);
    }
  }

  static Pairs read(DataInput in) throws IOException {
    int size = Counts.read(in, "pairs");
    long[] keys = new long[size];
    byte[] bonds = new byte[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readLong();
      bonds[i] = in.readByte();
    }
    return new Pairs(keys, bonds);
  }
}
