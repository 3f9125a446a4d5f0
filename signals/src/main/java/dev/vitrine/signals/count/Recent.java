package dev.vitrine.signals.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// Numbers by key, as many as fit: a new one takes the place of the oldest of the eight that share
/// a place with it. For one thread.
public final class Recent {
  private static final int WAYS = 8;
  private static final int ROW = 3 * Long.BYTES;

  private final int places;
  private final long[] keys;
  private final long[] values;
  private final long[] ages;
  private long clock;

  private Recent(int places) {
    this.places = places;
    this.keys = new long[places * WAYS];
    this.values = new long[places * WAYS];
    this.ages = new long[places * WAYS];
  }

  /// An empty one.
  ///
  /// @param bytes that it takes
  public static Recent of(long bytes) {
    return new Recent(Math.clamp(bytes / ROW / WAYS, 1, Integer.MAX_VALUE / 2 / WAYS));
  }

  /// The number of a key, 0 for none.
  public long get(long key) {
    int row = find(key);
    return row < 0 ? 0 : values[row];
  }

  /// Sets the number of a key.
  public void put(long key, long value) {
    int row = find(key);
    row = row < 0 ? oldest(key) : row;
    keys[row] = key;
    values[row] = value;
    ages[row] = ++clock;
  }

  /// Takes out the number of a key.
  public void remove(long key) {
    int row = find(key);
    if (row >= 0) {
      clear(row);
    }
  }

  /// Takes out whatever has a number.
  public void removeValue(long value) {
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0 && values[row] == value) {
        clear(row);
      }
    }
  }

  private void clear(int row) {
    keys[row] = 0;
    values[row] = 0;
    ages[row] = 0;
  }

  private int place(long key) {
    return WAYS * (int) Math.unsignedMultiplyHigh(key, places);
  }

  private int find(long key) {
    int from = place(key);
    for (int row = from; row < from + WAYS; row++) {
      if (keys[row] == key) {
        return row;
      }
    }
    return -1;
  }

  private int oldest(long key) {
    int from = place(key);
    int oldest = from;
    for (int row = from; row < from + WAYS; row++) {
      oldest = ages[row] < ages[oldest] ? row : oldest;
    }
    return oldest;
  }

  /// How many keys there are.
  public long rows() {
    return Arrays.stream(keys).filter(key -> key != 0).count();
  }

  /// Memory taken.
  public long bytes() {
    return (long) keys.length * ROW;
  }

  /// Writes everything.
  public void save(DataOutput out) throws IOException {
    out.writeLong(clock);
    out.writeLong(rows());
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0) {
        out.writeInt(row);
        out.writeLong(keys[row]);
        out.writeLong(values[row]);
        out.writeLong(ages[row]);
      }
    }
  }

  /// Reads what was written from one of the same size.
  public void load(DataInput in) throws IOException {
    clock = in.readLong();
    long rows = in.readLong();
    for (long i = 0; i < rows; i++) {
      int row = in.readInt();
      if (row < 0 || row >= keys.length) {
        throw new IOException("there is no row " + row);
      }
      keys[row] = in.readLong();
      values[row] = in.readLong();
      ages[row] = in.readLong();
    }
  }
}
