package dev.vitrine.learn.vector;

import java.util.Arrays;

/// Which items of a batch hold all that a query asks, to be sure within one in a hundred: a set of
/// bits for each item.
final class Held {
  private static final int BITS = 1 << 10;

  private final long[][] items;
  private final int[][] asked;
  private final Choices choices;
  private final int[] queries;
  private final int[] places;

  Held(int batch, Choices choices) {
    this.choices = choices;
    queries = new int[batch];
    places = new int[batch];
    items = new long[batch][BITS / Long.SIZE];
    asked = new int[batch][];
  }

  /// Notes a pair of the batch.
  ///
  /// @param query the number of what a shopper asked; -1 for what was made up
  /// @param place of the item
  void set(int i, int[] words, Taught item, int query, int place) {
    asked[i] = words;
    queries[i] = query;
    places[i] = place;
    Arrays.fill(items[i], 0);
    for (int[] ids : new int[][] {item.title(), item.kinds(), item.details(), item.body()}) {
      for (int id : ids) {
        int bit = bit(id);
        items[i][bit >>> 6] |= 1L << bit;
      }
    }
  }

  /// The place of the item of a pair.
  int place(int i) {
    return places[i];
  }

  /// Whether an item holds all that a query asks, or was chosen for it.
  boolean all(int query, int item) {
    if (choices.chosen(queries[query], places[item])) {
      return true;
    }
    for (int id : asked[query]) {
      int bit = bit(id);
      if ((items[item][bit >>> 6] >>> bit & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(int id) {
    return (id * 0x9E3779B9) >>> 22;
  }
}
