package dev.vitrine.simulate.market;

import java.util.concurrent.atomic.AtomicLongArray;

/// The price and stock of each listing on the day it was last asked for, so that who asks again for
/// the same day need not wait. Answers never depend on it. Safe for use by many threads: a cell is
/// one number.
final class Today {
  private static final int DAY = 40;
  private static final long THERE = 1L << 39;
  private static final long PRICE = THERE - 1;

  private final AtomicLongArray cells;
  private final Asked price;
  private final Asked stock;

  /// Works out what a listing has on a day.
  interface Asked {
    long of(int listing, int day);
  }

  Today(int size, Asked price, Asked stock) {
    cells = new AtomicLongArray(size);
    this.price = price;
    this.stock = stock;
  }

  long price(int listing, int day) {
    return cell(listing, day) & PRICE;
  }

  boolean inStock(int listing, int day) {
    return (cell(listing, day) & THERE) != 0;
  }

  private long cell(int listing, int day) {
    long cell = cells.getOpaque(listing);
    if (cell >>> DAY == day + 1) {
      return cell;
    }
    long there = stock.of(listing, day) > 0 ? THERE : 0;
    long fresh = (day + 1L) << DAY | there | price.of(listing, day);
    cells.setOpaque(listing, fresh);
    return fresh;
  }
}
