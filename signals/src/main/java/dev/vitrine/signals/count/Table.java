package dev.vitrine.signals.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.ToLongFunction;

/// Counters by key, in a fixed amount of memory. It grows as keys come; where memory ends, a new
/// key takes the place of the one that is worth least among the eight that share a place with it.
/// So what is counted often stays, and what becomes of a table depends only on what was added in
/// which order. One thread adds, any number read meanwhile.
public final class Table {
  private static final int SHARDS = 16;

  /// Below it a table is not divided.
  private static final long WHOLE = 1 << 20;

  /// Places of a part at first, to twice as many less one.
  private static final int FIRST = 8;

  private final Layout layout;
  private final Shard[] shards;

  private Table(Layout layout, Shard[] shards) {
    this.layout = layout;
    this.shards = shards;
  }

  /// An empty table.
  ///
  /// @param bytes that keys and counters may take in all
  public static Table of(Layout layout, long bytes) {
    int parts = bytes < WHOLE ? 1 : SHARDS;
    long places = Math.max(1, bytes / layout.bytes() / Slab.WAYS / parts);
    long limit = Integer.MAX_VALUE / 2 / Slab.WAYS / Math.max(1, layout.width);
    int most = (int) Math.min(places, limit);
    int doublings = 0;
    while (most >> doublings >= 2 * FIRST) {
      doublings++;
    }
    int first = most >> doublings;
    var shards = new Shard[parts];
    for (int s = 0; s < parts; s++) {
      shards[s] = new Shard(layout, first, first << doublings);
    }
    return new Table(layout, shards);
  }

  private int part(long key) {
    return (int) Math.unsignedMultiplyHigh(key, shards.length);
  }

  /// Adds to the counters of a key.
  ///
  /// @param key not 0
  /// @param amounts by kind
  /// @param touched a bit for each kind that has an amount
  public void add(long key, double[] amounts, long touched, Moment moment) {
    if (layout.counts(touched)) {
      shards[part(key)].add(key, amounts, touched, moment);
    }
  }

  /// Reads the counters of some keys as they are worth at a moment; zeros for keys that are not
  /// there, and for 0.
  ///
  /// @param columns where they go: for each counter an array with a place for each key
  public void read(long[] keys, Moment moment, double[][] columns) {
    var lookup = new Lookup(keys, shards.length, this::part, moment, columns);
    lookup.factors[0] = touched(lookup);
    for (int s = 0; s < shards.length; s++) {
      if (lookup.starts[s] < lookup.starts[s + 1]) {
        shards[s].read(lookup, lookup.starts[s], lookup.starts[s + 1]);
      }
    }
  }

  /// Looks at where keys are without reading them, so that the waits for memory overlap instead of
  /// following one another. What it gives means nothing.
  private long touched(Lookup lookup) {
    long sum = 0;
    for (int s = 0; s < shards.length; s++) {
      sum += shards[s].touch(lookup, lookup.starts[s], lookup.starts[s + 1]);
    }
    return sum;
  }

  public Layout layout() {
    return layout;
  }

  /// How many keys there are.
  public long rows() {
    return sum(Shard::rows);
  }

  /// How many keys had to go.
  public long evicted() {
    return sum(Shard::evicted);
  }

  /// Memory taken by keys and counters.
  public long bytes() {
    return sum(Shard::bytes);
  }

  private long sum(ToLongFunction<Shard> of) {
    long sum = 0;
    for (Shard shard : shards) {
      sum += of.applyAsLong(shard);
    }
    return sum;
  }

  /// Writes everything; for the thread that adds.
  public void save(DataOutput out) throws IOException {
    for (Shard shard : shards) {
      shard.save(out);
    }
  }

  /// Reads what was written from a table of the same layout and size.
  public void load(DataInput in) throws IOException {
    for (Shard shard : shards) {
      shard.load(in);
    }
  }
}
