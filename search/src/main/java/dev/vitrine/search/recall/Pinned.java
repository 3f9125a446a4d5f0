package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Admission;
import dev.vitrine.search.Merchandised.Placed;
import java.util.Arrays;
import java.util.List;

/// The items that rules pin, while a result is counted: those that its words do not find are
/// counted as well, each once.
final class Pinned {
  private final int[] slots;
  private boolean[] counted;

  private Pinned(int[] slots) {
    this.slots = slots;
    this.counted = new boolean[slots.length];
  }

  /// Those that satisfy the query's filter; the others belong to no count of it.
  static Pinned of(List<Placed> pins) {
    return new Pinned(
        pins.stream().filter(Placed::passes).mapToInt(Placed::slot).sorted().toArray());
  }

  /// Whether an item is one of them.
  boolean contains(int slot) {
    return Arrays.binarySearch(slots, slot) >= 0;
  }

  boolean isEmpty() {
    return slots.length == 0;
  }

  /// Counts what is looked at and notes which of the pinned items are among it.
  Admission seen(Pass pass) {
    if (isEmpty()) {
      return pass::collect;
    }
    counted = new boolean[slots.length];
    return (looked, count, passed) -> {
      pass.collect(looked, count, passed);
      for (int i = 0; i < count; i++) {
        int at = Arrays.binarySearch(slots, looked[i]);
        if (at >= 0) {
          counted[at] = true;
        }
      }
    };
  }

  /// Counts those that were not looked at.
  void rest(Pass pass) {
    for (int i = 0; i < slots.length; i++) {
      if (!counted[i]) {
        counted[i] = true;
        pass.collect(slots[i]);
      }
    }
  }
}
