package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TopSlots;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        building.add(rows, row, 1L << source);
      }
      held &= rows.size() == 0 ? -1 : recalls.get(source).held();
    }
    return building.finish(most == 0 ? 0 : held);
  }

  /// Puts what other recalls than the first one found behind its first `each` rows, so that both go
  /// into the first stage. Rows that it found too, further down, are among them: so the same rows
  /// go there however many of its rows a page needs.
  static Candidates woven(Candidates all, int each) {
    int n = all.size();
    int head = Math.min(each, n);
    int[] order =
        IntStream.concat(
                IntStream.concat(
                    IntStream.range(0, head),
                    IntStream.range(head, n).filter(row -> byOthers(all, row))),
                IntStream.range(head, n).filter(row -> !byOthers(all, row)))
            .toArray();
    return all.reordered(order, scores(all));
  }

  /// How many rows behind the first `each` other recalls than the first one found.
  static int added(Candidates all, int each) {
    return (int)
        IntStream.range(Math.min(each, all.size()), all.size())
            .filter(row -> byOthers(all, row))
            .count();
  }

  private static boolean byOthers(Candidates all, int row) {
    return (all.foundBy(row) & ~1L) != 0;
  }

  /// The rows in the order of the keys.
  static Candidates sorted(Candidates all, Keys keys) {
    SlotKey first = keys.first().orElse(slot -> 0);
    var top = TopSlots.of(all.size(), keys);
    for (int row = 0; row < all.size(); row++) {
      top.offer(all.slot(row), row, first.of(all.slot(row)));
    }
    Matched inOrder = top.drain(all.size(), true);
    return all.reordered(IntStream.range(0, all.size()).map(inOrder::doc).toArray(), scores(all));
  }

  private static double[] scores(Candidates all) {
    return IntStream.range(0, all.size()).mapToDouble(all::score).toArray();
  }

  private static final class Columns {
    private int[] slots;
    private int[] docs;
    private double[] scores;
    private long[] foundBy;

    /// The row of each slot.
    private final Numbering bySlot = new Numbering();

    private int size;

    Columns(int most) {
      slots = new int[most];
      docs = new int[most];
      scores = new double[most];
      foundBy = new long[most];
    }

    void add(Matched rows, int row, long bit) {
      int at = bySlot.of(rows.slot(row));
      if (at < size) {
        foundBy[at] |= bit;
        return;
      }
      slots[size] = rows.slot(row);
      docs[size] = rows.doc(row);
      scores[size] = rows.score(row);
      foundBy[size++] = bit;
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
