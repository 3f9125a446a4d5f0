package dev.vitrine.signals.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The last items that a shopper turned to, oldest first, with what was known of them then.
final class History {
  static final int MOST = 50;
  private static final int FIRST = 4;

  static final int ITEM = 0;
  static final int LEAF = 1;
  static final int BRAND = 2;
  static final int SELLER = 3;
  static final int SESSION = 4;
  private static final int WIDTH = 5;

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
  void add(Facts facts, long session) {
    if (size == MOST) {
      System.arraycopy(rows, WIDTH, rows, 0, (MOST - 1) * WIDTH);
      size--;
    } else if (size * WIDTH == rows.length) {
      rows = Arrays.copyOf(rows, WIDTH * Math.min(MOST, Math.max(FIRST, 2 * size)));
    }
    set(size++, facts.item(), facts.leaf(), facts.brand(), facts.seller(), session);
  }

  private void set(int row, long item, long leaf, long brand, long seller, long session) {
    rows[row * WIDTH + ITEM] = item;
    rows[row * WIDTH + LEAF] = leaf;
    rows[row * WIDTH + BRAND] = brand;
    rows[row * WIDTH + SELLER] = seller;
    rows[row * WIDTH + SESSION] = session;
  }

  int size() {
    return size;
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
