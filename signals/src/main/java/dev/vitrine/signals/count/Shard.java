package dev.vitrine.signals.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;

/// A part of a table. One thread counts, many read: they look without waiting, and look again when
/// something was counted meanwhile.
final class Shard {
  /// Half-lives after which weights start from 1 again.
  private static final long REACH = 256;

  static final int SPANS = Span.values().length;

  private final Layout layout;
  private final int most;
  private final StampedLock lock = new StampedLock();
  private final long[] bases = new long[SPANS];
  private final double[] worths;
  private Slab slab;
  private long rows;
  private long evicted;

  /// @param first places at first
  /// @param most places at most, `first` doubled some times
  Shard(Layout layout, int first, int most) {
    this.layout = layout;
    this.most = most;
    this.worths = new double[layout.counters];
    this.slab = new Slab(first, layout.width);
  }

  /// Adds to the counters of a key.
  ///
  /// @param amounts by kind
  /// @param touched a bit for each kind that has an amount
  void add(long key, double[] amounts, long touched, Moment moment) {
    long stamp = lock.writeLock();
    try {
      raise(moment);
      int row = row(key, moment) * layout.width;
      for (int c = 0; c < layout.counters; c++) {
        if (((touched >>> layout.kinds[c]) & 1) != 0) {
          add(row + layout.cells[c], c, amounts[layout.kinds[c]], moment);
        }
      }
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private void add(int cell, int counter, double amount, Moment moment) {
    if (layout.windows[counter]) {
      addToDay(slab.cells, cell, amount, moment.day());
    } else {
      int span = layout.spans[counter];
      slab.cells[cell] += amount * moment.weight(span, bases[span]);
    }
  }

  private static void addToDay(double[] cells, int cell, double amount, long day) {
    long newest = (long) cells[cell];
    for (long gone = Math.max(newest + 1, day - Span.DAYS + 1); gone <= day; gone++) {
      cells[cell + 1 + (int) (gone % Span.DAYS)] = 0;
    }
    cells[cell] = Math.max(newest, day);
    if (day > newest - Span.DAYS) {
      cells[cell + 1 + (int) (day % Span.DAYS)] += amount;
    }
  }

  /// Lets weights start from 1 again where they would grow beyond what a number holds. The factor
  /// is a power of two, so no count is rounded.
  private void raise(Moment moment) {
    for (int span : layout.decayed) {
      long up = moment.turn(span) - bases[span];
      if (up > REACH) {
        for (int c = 0; c < layout.counters; c++) {
          if (layout.spans[c] == span) {
            slab.scale(layout.cells[c], Moment.twoTo(-up));
          }
        }
        bases[span] = moment.turn(span);
      }
    }
  }

  private int row(long key, Moment moment) {
    int row = slab.find(key);
    if (row >= 0) {
      return row;
    }
    row = slab.free(key);
    while (row < 0 && slab.places < most) {
      slab = slab.doubled();
      row = slab.free(key);
    }
    if (row < 0) {
      row = slab.least(key, layout, worths(moment));
      evicted++;
    } else {
      rows++;
    }
    slab.begin(row, key);
    return row;
  }

  /// What one counted in each cell is worth now, when it is decided which key goes.
  private double[] worths(Moment moment) {
    for (int c = 0; c < layout.counters; c++) {
      boolean counts = layout.worths[c] > 0 && !layout.windows[c];
      int span = layout.spans[c];
      worths[c] = counts ? layout.worths[c] * moment.worth(span, bases[span]) : 0;
    }
    return worths;
  }

  /// Looks at where some keys would be; what it gives means nothing.
  long touch(Lookup lookup, int from, int to) {
    Slab now = slab;
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += now.touch(lookup.keys[i]);
    }
    return sum;
  }

  /// Reads the counters of some keys of a lookup, zeros for those that are not there.
  ///
  /// @param from the first of the keys
  /// @param to behind the last of them
  void read(Lookup lookup, int from, int to) {
    long stamp = lock.tryOptimisticRead();
    if (stamp != 0) {
      fill(slab, lookup, from, to);
      if (lock.validate(stamp)) {
        return;
      }
    }
    stamp = lock.readLock();
    try {
      fill(slab, lookup, from, to);
    } finally {
      lock.unlockRead(stamp);
    }
  }

  private void fill(Slab now, Lookup lookup, int from, int to) {
    lookup.factors[0] = now.find(lookup, from, to);
    for (int span : layout.decayed) {
      lookup.factors[span] = lookup.moment.worth(span, bases[span]);
    }
    for (int c = 0; c < layout.counters; c++) {
      if (layout.windows[c]) {
        fillDays(now, lookup, from, to, c);
      } else {
        fill(now, lookup, from, to, c);
      }
    }
  }

  private void fill(Slab now, Lookup lookup, int from, int to, int counter) {
    double factor = lookup.factors[layout.spans[counter]];
    double[] column = lookup.columns[counter];
    int cell = layout.cells[counter];
    for (int i = from; i < to; i++) {
      int row = lookup.rows[i];
      column[lookup.places[i]] = row < 0 ? 0 : now.cells[row * now.width + cell] * factor;
    }
  }

  private void fillDays(Slab now, Lookup lookup, int from, int to, int counter) {
    double[] column = lookup.columns[counter];
    int cell = layout.cells[counter];
    long day = lookup.moment.day();
    for (int i = from; i < to; i++) {
      int row = lookup.rows[i];
      column[lookup.places[i]] = row < 0 ? 0 : ofDays(now.cells, row * now.width + cell, day);
    }
  }

  private static double ofDays(double[] cells, int cell, long day) {
    long newest = (long) cells[cell];
    if (newest <= day - Span.DAYS) {
      return 0;
    }
    long first = Math.max(day, newest) - Span.DAYS + 1;
    int at = (int) (first % Span.DAYS);
    double sum = 0;
    for (long d = first; d <= Math.min(day, newest); d++) {
      sum += cells[cell + 1 + at];
      at = at == Span.DAYS - 1 ? 0 : at + 1;
    }
    return sum;
  }

  long rows() {
    return seen(() -> rows);
  }

  long evicted() {
    return seen(() -> evicted);
  }

  long bytes() {
    return seen(() -> (long) slab.keys.length * layout.bytes());
  }

  private long seen(LongSupplier number) {
    long stamp = lock.readLock();
    try {
      return number.getAsLong();
    } finally {
      lock.unlockRead(stamp);
    }
  }

  /// Writes everything; for the thread that counts.
  void save(DataOutput out) throws IOException {
    out.writeInt(slab.places);
    out.writeLong(evicted);
    for (long base : bases) {
      out.writeLong(base);
    }
    out.writeLong(rows);
    for (int row = 0; row < slab.keys.length; row++) {
      if (slab.keys[row] != 0) {
        out.writeInt(row);
        out.writeLong(slab.keys[row]);
        for (int cell = row * slab.width; cell < (row + 1) * slab.width; cell++) {
          out.writeDouble(slab.cells[cell]);
        }
      }
    }
  }

  /// Reads what was written from a table of the same layout and size.
  void load(DataInput in) throws IOException {
    int places = in.readInt();
    if (places < 1 || places > most) {
      throw new IOException("a table has " + places + " places of at most " + most);
    }
    var next = new Slab(places, layout.width);
    evicted = in.readLong();
    for (int span = 0; span < SPANS; span++) {
      bases[span] = in.readLong();
    }
    rows = in.readLong();
    for (long i = 0; i < rows; i++) {
      int row = in.readInt();
      if (row < 0 || row >= next.keys.length) {
        throw new IOException("a table has no row " + row);
      }
      next.put(row, in.readLong());
      for (int cell = row * next.width; cell < (row + 1) * next.width; cell++) {
        next.cells[cell] = in.readDouble();
      }
    }
    slab = next;
  }
}
