package dev.vitrine.index.postings;

import java.util.Arrays;

/// The document of each slot in a segment: by slot where the slots lie close together, else sorted
/// to be searched.
final class SlotDocs {
  /// A table may be this many times as long as there are documents.
  private static final int WIDE = 4;

  private final int first;

  /// By slot from the first on, one more than the document; empty where slots are sorted.
  private final int[] table;

  /// Slots in the upper halves, rising, documents in the lower ones.
  private final long[] sorted;

  private SlotDocs(int first, int[] table, long[] sorted) {
    this.first = first;
    this.table = table;
    this.sorted = sorted;
  }

  /// @param slots by document
  static SlotDocs of(int[] slots) {
    int first = Arrays.stream(slots).min().orElse(0);
    long range = Arrays.stream(slots).max().orElse(-1) - (long) first + 1;
    return range <= (long) WIDE * slots.length ? table(slots, first, (int) range) : sorted(slots);
  }

  private static SlotDocs table(int[] slots, int first, int range) {
    int[] table = new int[range];
    for (int doc = 0; doc < slots.length; doc++) {
      table[slots[doc] - first] = doc + 1;
    }
    return new SlotDocs(first, table, new long[0]);
  }

  private static SlotDocs sorted(int[] slots) {
    long[] sorted = new long[slots.length];
    for (int doc = 0; doc < slots.length; doc++) {
      sorted[doc] = (long) slots[doc] << Integer.SIZE | doc;
    }
    Arrays.sort(sorted);
    return new SlotDocs(0, new int[0], sorted);
  }

  /// The document of a slot in its segment, or -1.
  int of(int slot) {
    if (sorted.length == 0) {
      int at = slot - first;
      return at < 0 || at >= table.length ? -1 : table[at] - 1;
    }
    int at = Arrays.binarySearch(sorted, (long) slot << Integer.SIZE);
    int found = at < 0 ? -at - 1 : at;
    boolean there = found < sorted.length && sorted[found] >>> Integer.SIZE == slot;
    return there ? (int) sorted[found] : -1;
  }
}
