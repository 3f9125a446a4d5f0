package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.search.Keys;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The items of a relaxed match that are good enough against the best one, counted and filtered.
final class Kept {
  private final Matched best;
  private final int[] rows;

  /// @param floor least share of the best score
  /// @param pass counts what is good enough and keeps what passes the query's own filter
  Kept(Matched best, double floor, Pass pass) {
    this.best = best;
    double least = best.size() == 0 ? 0 : floor * best.score(0);
    this.rows =
        IntStream.range(0, best.size())
            .filter(row -> best.score(row) >= least)
            .filter(row -> pass.collect(best.slot(row)))
            .toArray();
  }

  /// The first rows in the order of the keys.
  Matched rows(Keys keys, int wanted) {
    int[] sorted = keys.first().map(key -> sorted(key, keys)).orElse(rows);
    int[] first = IntStream.of(sorted).limit(wanted).toArray();
    return Matched.of(
        IntStream.of(first).map(best::slot).toArray(),
        IntStream.of(first).map(best::doc).toArray(),
        IntStream.of(first).mapToDouble(best::score).toArray(),
        rows.length,
        false);
  }

  private int[] sorted(SlotKey key, Keys keys) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(row -> -key.of(best.slot(row)))
            .thenComparing((a, b) -> keys.further(best.slot(a), best.slot(b)))
            .thenComparingLong(row -> keys.of(best.slot(row)));
    return IntStream.of(rows).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }
}
