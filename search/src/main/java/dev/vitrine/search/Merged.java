package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import java.util.Arrays;
import java.util.List;

/// The candidates of all recalls as one list: the first recall's in their order, then what each
/// further one adds; an item that several found carries all their bits.
final class Merged {
  private Merged() {}

  static Candidates of(List<Recalled> recalls) {
    int most = recalls.stream().mapToInt(r -> r.rows().size()).sum();
    var building = new Columns(most);
    long held = -1;
    for (int source = 0; source < recalls.size(); source++) {
      Matched rows = recalls.get(source).rows();
      for (int row = 0; row < rows.size(); row++) {
        building.add(rows, row, 1L << source, source == 0);
      }
      held &= rows.size() == 0 ? -1 : recalls.get(source).held();
    }
    return building.finish(most == 0 ? 0 : held);
  }

  private static final class Columns {
    private int[] slots;
    private int[] docs;
    private double[] scores;
    private long[] foundBy;
    private int size;

    Columns(int most) {
      slots = new int[most];
      docs = new int[most];
      scores = new double[most];
      foundBy = new long[most];
    }

    void add(Matched rows, int row, long bit, boolean sureNew) {
      int at = sureNew ? -1 : find(rows.slot(row));
      if (at >= 0) {
        foundBy[at] |= bit;
        return;
      }
      slots[size] = rows.slot(row);
      docs[size] = rows.doc(row);
      scores[size] = rows.score(row);
      foundBy[size++] = bit;
    }

    private int find(int slot) {
      for (int i = 0; i < size; i++) {
        if (slots[i] == slot) {
          return i;
        }
      }
      return -1;
    }

    Candidates finish(long held) {
      slots = Arrays.copyOf(slots, size);
      docs = Arrays.copyOf(docs, size);
      scores = Arrays.copyOf(scores, size);
      foundBy = Arrays.copyOf(foundBy, size);
      return new Candidates(slots, docs, scores, scores, foundBy, held);
    }
  }
}
