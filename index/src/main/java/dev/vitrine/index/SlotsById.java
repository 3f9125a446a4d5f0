package dev.vitrine.index;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Where each item is: from its id to its slot, in flat memory. Ids themselves stay in the columns.
final class SlotsById {
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final IntFunction<String> idOfSlot;
  private int[] table = empty(FIRST_CAPACITY);
  private int size;

  /// @param idOfSlot tells the id of a slot that was put
  SlotsById(IntFunction<String> idOfSlot) {
    this.idOfSlot = idOfSlot;
  }

  /// The slot of an item, or -1.
  synchronized int find(String id) {
    return table[place(id)];
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

  synchronized int size() {
    return size;
  }

  private int place(String id) {
    int mask = table.length - 1;
    int at = hash(id) & mask;
    while (table[at] != NONE && !idOfSlot.apply(table[at]).equals(id)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /// Moves later entries of a run back, so that none is cut off by the gap.
  private void closeGap(int gap) {
    int mask = table.length - 1;
    int at = gap;
    for (int next = (at + 1) & mask; table[next] != NONE; next = (next + 1) & mask) {
      int home = hash(idOfSlot.apply(table[next])) & mask;
      boolean reachable = ((next - home) & mask) >= ((next - at) & mask);
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
    for (int slot : old) {
      if (slot != NONE) {
        table[place(idOfSlot.apply(slot))] = slot;
      }
    }
  }

  private static int hash(String id) {
    int h = id.hashCode() * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  private static int[] empty(int capacity) {
    int[] table = new int[capacity];
    Arrays.fill(table, NONE);
    return table;
  }
}
