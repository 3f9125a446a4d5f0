package dev.vitrine.signals.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The last items that a shopper turned to, with what was known of them then.
public final class History {
  static final int MOST = 50;
  private static final int FIRST = 4;

  static final int ITEM = 0;
  static final int LEAF = 1;
  static final int BRAND = 2;
  static final int SELLER = 3;
  static final int SESSION = 4;
  static final int CREATOR = 5;
  static final int BAND = 6;
  static final int VARIANT = 7;
  private static final int WIDTH = 8;

  /// Oldest first.
  private long[] rows;

  private int size;

  History() {
    this(new long[0], 0);
  }

  private History(long[] rows, int size) {
    this.rows = rows;
    this.size = size;
  }

  /// Adds an item, in the place of the oldest when there are many.
  ///
  /// @param variant the number that stands for the one that was chosen, 0 when it is not known
  void add(Facts facts, long session, long variant) {
    int at = next();
    rows[at + ITEM] = facts.item();
    rows[at + LEAF] = facts.leaf();
    rows[at + BRAND] = facts.brand();
    rows[at + SELLER] = facts.seller();
    rows[at + SESSION] = session;
    rows[at + CREATOR] = facts.creator();
    rows[at + BAND] = facts.band();
    rows[at + VARIANT] = variant;
  }

  /// Adds those of another in their order.
  void addAll(History later) {
    for (int row = 0; row < later.size; row++) {
      int at = next();
      System.arraycopy(later.rows, row * WIDTH, rows, at, WIDTH);
    }
  }

  /// Where the next row goes.
  private int next() {
    if (size == MOST) {
      System.arraycopy(rows, WIDTH, rows, 0, (MOST - 1) * WIDTH);
      size--;
    } else if (size * WIDTH == rows.length) {
      rows = Arrays.copyOf(rows, WIDTH * Math.min(MOST, Math.max(FIRST, 2 * size)));
    }
    return size++ * WIDTH;
  }

  /// How many there are, at most fifty.
  public int size() {
    return size;
  }

  /// The number that stands for the item that is so many back, 0 for the last one.
  public long item(int back) {
    return of(back, ITEM);
  }

  /// The same for its deepest category, 0 when it has none; so for the next ones.
  public long leaf(int back) {
    return of(back, LEAF);
  }

  /// Its brand.
  public long brand(int back) {
    return of(back, BRAND);
  }

  /// Its seller.
  public long seller(int back) {
    return of(back, SELLER);
  }

  /// Its creator.
  public long creator(int back) {
    return of(back, CREATOR);
  }

  /// The band of its price, -1 when it had none.
  public int band(int back) {
    return (int) of(back, BAND);
  }

  /// The number that stands for the variant that was chosen of it, then or else the last time that
  /// one was; 0 where that is not known.
  public long variant(int back) {
    long variant = of(back, VARIANT);
    for (int other = 0; variant == 0 && other < size; other++) {
      variant = item(other) == item(back) ? of(other, VARIANT) : 0;
    }
    return variant;
  }

  private long of(int back, int what) {
    return rows[(size - 1 - back) * WIDTH + what];
  }

  /// How many of the last ones have a value, 0 counting as none.
  ///
  /// @param what which of the constants
  /// @param last how many of the last ones are looked at
  int count(int what, long value, int last) {
    int count = 0;
    for (int row = Math.max(0, size - last); value != 0 && row < size; row++) {
      count += rows[row * WIDTH + what] == value ? 1 : 0;
    }
    return count;
  }

  /// The same among those of a session.
  int count(int what, long value, int last, long session) {
    int count = 0;
    for (int row = Math.max(0, size - last); value != 0 && row < size; row++) {
      boolean there = rows[row * WIDTH + SESSION] == session;
      count += there && rows[row * WIDTH + what] == value ? 1 : 0;
    }
    return count;
  }

  /// The last items, the newest first, each once.
  long[] last(int many) {
    return IntStream.iterate(size - 1, row -> row >= 0, row -> row - 1)
        .mapToLong(row -> rows[row * WIDTH + ITEM])
        .distinct()
        .limit(many)
        .toArray();
  }

  History copy() {
    return new History(Arrays.copyOf(rows, size * WIDTH), size);
  }

  long bytes() {
    return 48 + 8L * rows.length;
  }

  void save(DataOutput out) throws IOException {
    out.writeByte(size);
    for (int i = 0; i < size * WIDTH; i++) {
      out.writeLong(rows[i]);
    }
  }

  static History load(DataInput in) throws IOException {
    int size = in.readByte();
    if (size < 0 || size > MOST) {
      throw new IOException("a shopper's history has " + size + " items");
    }
    var rows = new long[size * WIDTH];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = in.readLong();
    }
    return new History(rows, size);
  }
}
