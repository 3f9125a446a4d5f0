package dev.vitrine.signals.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// For each key the few things that were counted most lately, in a fixed amount of memory. It grows
/// as keys come; where memory ends, a new key takes the place of the one for which least was
/// counted among the eight that share a place with it. What becomes of it depends only on what was
/// added in which order. One thread adds, any number read meanwhile.
public final class Lists {
  /// Half-lives after which weights start from 1 again.
  private static final long REACH = 256;

  private static final int FIRST = 8;

  private final StampedLock lock = new StampedLock();
  private final int span;
  private final int most;
  private Rows rows;
  private long base;
  private long filled;
  private long evicted;

  private Lists(int width, Span span, int most) {
    int doublings = 0;
    while (most >> doublings >= 2 * FIRST) {
      doublings++;
    }
    this.span = span.number();
    this.rows = new Rows(Math.max(1, most >> doublings), width);
    this.most = rows.places << doublings;
  }

  /// No lists yet.
  ///
  /// @param width things of a key
  /// @param span within which counts decay; not a window
  /// @param bytes that they may take
  public static Lists of(int width, Span span, long bytes) {
    long places = bytes / Rows.bytes(width) / Rows.WAYS;
    return new Lists(width, span, Math.clamp(places, 1, Integer.MAX_VALUE / 4 / Rows.WAYS / width));
  }

  /// Counts a thing for a key; nothing where either is 0.
  public void add(long key, long thing, double amount, Moment moment) {
    if (key == 0 || thing == 0) {
      return;
    }
    long stamp = lock.writeLock();
    try {
      raise(moment);
      int row = row(key);
      rows.count(row, thing, amount * moment.weight(span, base));
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private void raise(Moment moment) {
    long up = moment.turn(span) - base;
    if (up > REACH) {
      rows.scale(Moment.twoTo(-up));
      base = moment.turn(span);
    }
  }

  private int row(long key) {
    int row = rows.find(key);
    if (row >= 0) {
      return row;
    }
    row = rows.free(key);
    while (row < 0 && rows.places < most) {
      rows = rows.doubled();
      row = rows.free(key);
    }
    if (row < 0) {
      row = rows.least(key);
      evicted++;
    } else {
      filled++;
    }
    rows.begin(row, key);
    return row;
  }

  /// The things of a key as they are worth at a moment.
  public Listed read(long key, Moment moment) {
    return key == 0 ? Listed.NONE : reading(() -> listed(rows.find(key), moment));
  }

  private Listed listed(int row, Moment moment) {
    if (row < 0) {
      return Listed.NONE;
    }
    int from = row * rows.width;
    int[] best =
        IntStream.range(from, from + rows.width)
            .filter(at -> rows.things[at] != 0)
            .boxed()
            .sorted(this::order)
            .mapToInt(Integer::intValue)
            .toArray();
    double worth = moment.worth(span, base);
    return new Listed(
        IntStream.of(best).mapToLong(at -> rows.things[at]).toArray(),
        IntStream.of(best).mapToDouble(at -> rows.counts[at] * worth).toArray(),
        rows.totals[row] * worth);
  }

  private int order(int one, int other) {
    int byCount = Double.compare(rows.counts[other], rows.counts[one]);
    return byCount == 0 ? Long.compare(rows.things[one], rows.things[other]) : byCount;
  }

  /// What was counted for keys in all, as it is worth at a moment; 0 for those that are not there.
  public double[] totals(long[] keys, Moment moment) {
    return reading(() -> {
      double worth = moment.worth(span, base);
      double[] totals = new double[keys.length];
      for (int i = 0; i < keys.length; i++) {
        int row = keys[i] == 0 ? -1 : rows.find(keys[i]);
        totals[i] = row < 0 ? 0 : rows.totals[row] * worth;
      }
      return totals;
    });
  }

  private <T> T reading(Supplier<T> question) {
    long stamp = lock.readLock();
    try {
      return question.get();
    } finally {
      lock.unlockRead(stamp);
    }
  }

  /// How many keys there are.
  public long size() {
    return reading(() -> filled);
  }

  /// How many keys had to go.
  public long evicted() {
    return reading(() -> evicted);
  }

  /// Memory taken.
  public long bytes() {
    return reading(() -> (long) rows.keys.length * Rows.bytes(rows.width));
  }

  /// Writes everything; for the thread that adds.
  public void save(DataOutput out) throws IOException {
    out.writeInt(rows.places);
    out.writeLong(base);
    out.writeLong(filled);
    out.writeLong(evicted);
    rows.save(out);
  }

  /// Reads what was written from one of the same size.
  public void load(DataInput in) throws IOException {
    int places = in.readInt();
    if (places < 1 || places > most) {
      throw new IOException("lists have " + places + " places of at most " + most);
    }
    rows = new Rows(places, rows.width);
    base = in.readLong();
    filled = in.readLong();
    evicted = in.readLong();
    rows.load(in);
  }
}
