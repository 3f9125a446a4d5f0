package dev.vitrine.signals.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Keys with their things in places of eight; a key has one place, which its bits tell. For one
/// thread.
final class Rows {
  static final int WAYS = 8;

  final int places;
  final int width;
  final long[] keys;
  final double[] totals;
  final long[] things;
  final double[] counts;

  /// @param width things of a key
  Rows(int places, int width) {
    this.places = places;
    this.width = width;
    keys = new long[places * WAYS];
    totals = new double[places * WAYS];
    things = new long[places * WAYS * width];
    counts = new double[places * WAYS * width];
  }

  /// Bytes of a key.
  static int bytes(int width) {
    return 2 * Long.BYTES * (1 + width);
  }

  /// The first row of a key's place.
  private int place(long key) {
    return WAYS * (int) Math.unsignedMultiplyHigh(key * 0x9E3779B97F4A7C15L, places);
  }

  /// The row of a key, or -1; of 0 one that has none.
  int find(long key) {
    int from = place(key);
    for (int row = from; row < from + WAYS; row++) {
      if (keys[row] == key) {
        return row;
      }
    }
    return -1;
  }

  /// A row of a key's place without a key, or -1.
  int free(long key) {
    int from = place(key);
    for (int row = from; row < from + WAYS; row++) {
      if (keys[row] == 0) {
        return row;
      }
    }
    return -1;
  }

  /// The row of a key's place for which least was counted.
  int least(long key) {
    int from = place(key);
    int least = from;
    for (int row = from; row < from + WAYS; row++) {
      least = totals[row] < totals[least] ? row : least;
    }
    return least;
  }

  /// Gives a row to a key for which nothing is counted yet.
  void begin(int row, long key) {
    keys[row] = key;
    totals[row] = 0;
    for (int at = row * width; at < (row + 1) * width; at++) {
      things[at] = 0;
      counts[at] = 0;
    }
  }

  /// Counts a thing of a row. Where all places are taken the least of them loses what the new one
  /// counts, and is replaced once nothing is left of it: so what comes often stays, whatever else
  /// comes once (Misra and Gries, "Finding repeated elements", 1982).
  void count(int row, long thing, double amount) {
    totals[row] += amount;
    int least = row * width;
    for (int at = row * width; at < (row + 1) * width; at++) {
      if (things[at] == thing || things[at] == 0) {
        things[at] = thing;
        counts[at] += amount;
        return;
      }
      least = counts[at] < counts[least] ? at : least;
    }
    counts[least] -= amount;
    if (counts[least] <= 0) {
      things[least] = thing;
      counts[least] = -counts[least];
    }
  }

  /// The same keys in twice as many places.
  Rows doubled() {
    var next = new Rows(places * 2, width);
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0) {
        int to = next.free(keys[row]);
        next.keys[to] = keys[row];
        next.totals[to] = totals[row];
        System.arraycopy(things, row * width, next.things, to * width, width);
        System.arraycopy(counts, row * width, next.counts, to * width, width);
      }
    }
    return next;
  }

  void scale(double factor) {
    for (int at = 0; at < counts.length; at++) {
      counts[at] *= factor;
    }
    for (int row = 0; row < totals.length; row++) {
      totals[row] *= factor;
    }
  }

  void save(DataOutput out) throws IOException {
    for (int row = 0; row < keys.length; row++) {
      out.writeLong(keys[row]);
      for (int at = row * width; keys[row] != 0 && at < (row + 1) * width; at++) {
        out.writeLong(things[at]);
        out.writeDouble(counts[at]);
      }
      out.writeDouble(totals[row]);
    }
  }

  void load(DataInput in) throws IOException {
    for (int row = 0; row < keys.length; row++) {
      keys[row] = in.readLong();
      for (int at = row * width; keys[row] != 0 && at < (row + 1) * width; at++) {
        things[at] = in.readLong();
        counts[at] = in.readDouble();
      }
      totals[row] = in.readDouble();
    }
  }
}
