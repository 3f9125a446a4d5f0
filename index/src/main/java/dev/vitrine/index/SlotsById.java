package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import java.util.Arrays;

/// Where each item is: from its id to its slot, in flat memory. Ids and their hashes stay in the
/// columns.
final class SlotsById {
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final Columns columns;
  private int[] table;
  private int size;

  /// The live slots of the columns. Of two slots with one id, which only a crash leaves behind, the
  /// older one is retired.
  SlotsById(Columns columns) {
    this.columns = columns;
    table = empty(Math.max(FIRST_CAPACITY, 4 * Integer.highestOneBit(columns.live() + 1)));
    for (int slot = 0; slot < columns.size(); slot++) {
      if (columns.isLive(slot)) {
        fill(slot);
      }
    }
  }

  private void fill(int slot) {
    int mask = table.length - 1;
    int at = home(slot);
    while (table[at] != NONE && !alike(table[at], slot)) {
      at = (at + 1) & mask;
    }
    if (table[at] == NONE) {
      size++;
    } else {
      columns.retire(table[at]);
    }
    table[at] = slot;
  }

  private boolean alike(int one, int other) {
    return columns.tie(one) == columns.tie(other) && columns.id(one).equals(columns.id(other));
  }

  /// The slot of an item, or -1.
  synchronized int find(String id) {
    return table[place(id)];
  }

  /// The slots of items by the numbers that break their ties, -1 for those that are not there; of
  /// several items with one number any.
  synchronized int[] find(long[] numbers) {
    int mask = table.length - 1;
    int[] found = new int[numbers.length];
    for (int i = 0; i < found.length; i++) {
      int at = home(numbers[i], mask);
      while (table[at] != NONE && columns.tie(table[at]) != numbers[i]) {
        at = (at + 1) & mask;
      }
      found[i] = table[at];
    }
    return found;
  }

  /// Sets the slot of an item.
  ///
  /// @return the slot it had, or -1
  synchronized int put(String id, int slot) {
    int at = place(id);
    int before = table[at];
    table[at] = slot;
    if (before == NONE && ++size > table.length / 2) {
      grow();
    }
    return before;
  }

  /// Forgets an item.
  ///
  /// @return the slot it had, or -1
  synchronized int remove(String id) {
    int at = place(id);
    int before = table[at];
    if (before != NONE) {
      table[at] = NONE;
      size--;
      closeGap(at);
    }
    return before;
  }

  synchronized void clear() {
    table = empty(FIRST_CAPACITY);
    size = 0;
  }

  private int place(String id) {
    int mask = table.length - 1;
    long hash = Columns.tie(id);
    int at = home(hash, mask);
    while (table[at] != NONE
        && !(columns.tie(table[at]) == hash && columns.id(table[at]).equals(id))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /// Moves later entries of a run back, so that none is cut off by the gap.
  private void closeGap(int gap) {
    int mask = table.length - 1;
    int at = gap;
    for (int next = (at + 1) & mask; table[next] != NONE; next = (next + 1) & mask) {
      boolean reachable = ((next - home(table[next])) & mask) >= ((next - at) & mask);
      if (reachable) {
        table[at] = table[next];
        table[next] = NONE;
        at = next;
      }
    }
  }

  private void grow() {
    int[] old = table;
    table = empty(old.length * 2);
    int mask = table.length - 1;
    for (int slot : old) {
      if (slot != NONE) {
        int at = home(slot);
        while (table[at] != NONE) {
          at = (at + 1) & mask;
        }
        table[at] = slot;
      }
    }
  }

  private int home(int slot) {
    return home(columns.tie(slot), table.length - 1);
  }

  private static int home(long hash, int mask) {
    return (int) (hash ^ hash >>> 32) & mask;
  }

  private static int[] empty(int capacity) {
    int[] table = new int[capacity];
    Arrays.fill(table, NONE);
    return table;
  }
}
