package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.answer.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The counts of all recalls together: what the one that defines the result has counted, and what
/// others add to it.
final class Counts {
  private Counts() {}

  /// None when no recall counts.
  static List<Found> of(List<Recalled> recalls) {
    for (int place = 0; place < recalls.size(); place++) {
      Optional<Counting> counts = recalls.get(place).counts();
      if (counts.isPresent()) {
        return counts.get().with(others(recalls, place));
      }
    }
    return List.of();
  }

  /// What all but the one that counts found.
  private static Matched others(List<Recalled> recalls, int counts) {
    int most = recalls.stream().mapToInt(r -> r.whole().size()).sum();
    int[] slots = new int[most];
    int[] docs = new int[most];
    int size = 0;
    for (int place = 0; place < recalls.size(); place++) {
      Matched whole = place == counts ? Matched.NONE : recalls.get(place).whole();
      for (int row = 0; row < whole.size(); row++) {
        if (!contains(slots, size, whole.slot(row))) {
          slots[size] = whole.slot(row);
          docs[size++] = whole.doc(row);
        }
      }
    }
    return Matched.of(
        Arrays.copyOf(slots, size), Arrays.copyOf(docs, size), new double[size], size, true);
  }

  private static boolean contains(int[] slots, int size, int slot) {
    for (int i = 0; i < size; i++) {
      if (slots[i] == slot) {
        return true;
      }
    }
    return false;
  }
}
