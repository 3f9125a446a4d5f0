package dev.vitrine.signals.count;

import java.util.function.LongToIntFunction;

/// Keys that are looked up in a table together, those of a part of it one after the other, and
/// where what was counted for them goes. For one thread.
final class Lookup {
  final Moment moment;

  /// For each counter an array with a place for each key.
  final double[][] columns;

  /// The keys, part by part; 0 where none is wanted.
  final long[] keys;

  /// The place of each of them in the columns.
  final int[] places;

  /// Where the keys of each part begin, and behind the last one how many there are.
  final int[] starts;

  /// The row of each key in its part, -1 for one that is not there.
  final int[] rows;

  /// What a weighed count is worth at the moment, by span.
  final double[] factors = new double[Shard.SPANS];

  /// @param parts of the table
  /// @param part of a key
  Lookup(long[] wanted, int parts, LongToIntFunction part, Moment moment, double[][] columns) {
    this.moment = moment;
    this.columns = columns;
    keys = new long[wanted.length];
    places = new int[wanted.length];
    rows = new int[wanted.length];
    starts = new int[parts + 1];
    for (long key : wanted) {
      starts[part.applyAsInt(key)]++;
    }
    for (int p = 1; p <= parts; p++) {
      starts[p] += starts[p - 1];
    }
    for (int place = wanted.length - 1; place >= 0; place--) {
      int to = --starts[part.applyAsInt(wanted[place])];
      keys[to] = wanted[place];
      places[to] = place;
    }
  }
}
