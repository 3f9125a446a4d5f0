package dev.vitrine.search;

import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.Merchandised.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The items that rules pin, put into the one list that pages are cut from: each at its place, or
/// at the end when there is less before it, and nowhere else.
final class Pinning {
  private final List<Placed> pins;

  Pinning(Merchandised merchandised) {
    this.pins = merchandised.pins();
  }

  int size() {
    return pins.size();
  }

  /// The candidates with the pinned ones in their places; one that no recall found has score 0.
  Candidates placed(Candidates candidates) {
    if (pins.isEmpty()) {
      return candidates;
    }
    Set<Integer> pinned = new HashSet<>();
    pins.forEach(pin -> pinned.add(pin.slot()));
    var rows = new Rows(candidates, candidates.size() + pins.size());
    int next = 0;
    for (int row = 0; row < candidates.size(); row++) {
      while (next < pins.size() && pins.get(next).place() <= rows.size) {
        rows.add(pins.get(next++));
      }
      if (!pinned.contains(candidates.slot(row))) {
        rows.add(row);
      }
    }
    while (next < pins.size()) {
      rows.add(pins.get(next++));
    }
    return rows.finish();
  }

  /// The counts with what is shown although it does not pass the filter.
  List<Found> counted(List<Found> counts) {
    long more = pins.stream().filter(pin -> !pin.passes()).count();
    if (more == 0 || counts.isEmpty()) {
      return counts;
    }
    var all = new ArrayList<>(counts);
    Found main = counts.getFirst();
    all.set(0, new Found(main.total() + more, main.exact(), main.facets()));
    return all;
  }

  /// The pin of an item.
  Optional<Placed> of(int slot) {
    return pins.stream().filter(pin -> pin.slot() == slot).findFirst();
  }

  /// That a rule put an item where it is; it adds nothing to the score.
  Reasons explain(int slot) {
    return of(slot)
        .map(pin ->
            new Reasons(
                List.of(new Reasons.Part("pinned (rule " + pin.rule() + ")", pin.place(), 0))))
        .orElse(Reasons.NONE);
  }

  /// Columns being filled.
  private static final class Rows {
    private final Candidates from;
    private final int[] slots;
    private final int[] docs;
    private final double[] recallScores;
    private final double[] scores;
    private final long[] foundBy;
    private final int[] tiers;
    private int size;

    Rows(Candidates from, int most) {
      this.from = from;
      slots = new int[most];
      docs = new int[most];
      recallScores = new double[most];
      scores = new double[most];
      foundBy = new long[most];
      tiers = new int[most];
    }

    void add(Placed pin) {
      int row = from.rowOf(pin.slot());
      if (row >= 0) {
        add(row);
      } else {
        slots[size] = pin.slot();
        docs[size++] = pin.doc();
      }
    }

    void add(int row) {
      slots[size] = from.slot(row);
      docs[size] = from.doc(row);
      recallScores[size] = from.recallScore(row);
      scores[size] = from.score(row);
      tiers[size] = from.tier(row);
      foundBy[size++] = from.foundBy(row);
    }

    Candidates finish() {
      var placed =
          new Candidates(
              Arrays.copyOf(slots, size),
              Arrays.copyOf(docs, size),
              Arrays.copyOf(recallScores, size),
              Arrays.copyOf(scores, size),
              Arrays.copyOf(foundBy, size),
              from.size() == size ? from.held() : 0);
      for (int row = 0; row < size; row++) {
        placed.tier(row, tiers[row]);
      }
      return placed;
    }
  }
}
