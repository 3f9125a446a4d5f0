package dev.vitrine.index.column;

/// The numbers of the values of some items and of their rows, read together: where each item's
/// stand is looked up for all of them before any is read, so that the waits for memory overlap
/// instead of following one another. For one thread; it sees the items that the {@link Features}
/// see that it is of.
public final class ItemValues {
  /// Items that are read together.
  private static final int STRIP = 128;

  private static final int USUAL = 32;

  private final Cursor cursor;

  /// For each item the arrays that hold its own values and those of its rows, and where.
  private final int[][] holds = new int[2 * STRIP][];

  private final int[] from = new int[2 * STRIP];
  private final int[] to = new int[2 * STRIP];

  /// Where each item's values end, and behind the last one a number that means nothing.
  private final int[] ends = new int[STRIP + 1];

  private int[] values = new int[STRIP * USUAL];

  ItemValues(Cursor cursor) {
    this.cursor = cursor;
  }

  /// Takes an item whose values can be asked for until it returns.
  public interface Taker {
    /// An item, in the order of the slots.
    ///
    /// @param place of its slot, from 0
    /// @param start where its values begin
    /// @param end where they end
    void take(int place, int start, int end);
  }

  /// Shows items one after the other; those that came after the features were made have no values.
  ///
  /// @param many how many of the slots, from the first
  public void each(int[] slots, int many, Taker taker) {
    for (int from = 0; from < many; from += STRIP) {
      int count = Math.min(STRIP, many - from);
      read(slots, from, count);
      for (int i = 0; i < count; i++) {
        taker.take(from + i, i == 0 ? 0 : ends[i - 1], ends[i]);
      }
    }
  }

  /// The number of a value.
  public int value(int at) {
    return values[at];
  }

  private void read(int[] slots, int first, int count) {
    int size = 0;
    for (int i = 0; i < count; i++) {
      find(slots[first + i], 2 * i);
      size += to[2 * i] - from[2 * i] + to[2 * i + 1] - from[2 * i + 1];
    }
    ends[count] = touched(2 * count);
    if (size > values.length) {
      values = new int[Math.max(size, 2 * values.length)];
    }
    copy(count);
  }

  private void find(int slot, int at) {
    range(Lists.NONE, 0, 0, at);
    range(Lists.NONE, 0, 0, at + 1);
    if (!cursor.to(slot)) {
      return;
    }
    Block block = cursor.block;
    range(block.items.lists(), cursor.local, cursor.local + 1, at);
    if (!cursor.single) {
      int rows = cursor.end - cursor.first;
      range(block.rows.lists(), cursor.localRow, cursor.localRow + rows, at + 1);
    }
  }

  private void range(Lists lists, int first, int end, int at) {
    holds[at] = lists.values;
    from[at] = lists.offsets[first];
    to[at] = lists.offsets[end];
  }

  /// Looks at where values are without reading them; what it gives means nothing.
  private int touched(int ranges) {
    int sum = 0;
    for (int at = 0; at < ranges; at++) {
      sum += from[at] < to[at] ? holds[at][from[at]] + holds[at][to[at] - 1] : 0;
    }
    return sum;
  }

  private void copy(int count) {
    int end = 0;
    for (int i = 0; i < count; i++) {
      for (int at = 2 * i; at < 2 * i + 2; at++) {
        for (int v = from[at]; v < to[at]; v++) {
          values[end++] = holds[at][v];
        }
      }
      ends[i] = end;
    }
  }
}
