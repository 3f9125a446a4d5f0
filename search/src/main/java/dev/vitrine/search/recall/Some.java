package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Some of the rows that were matched.
final class Some {
  private Some() {}

  /// These rows, in this order.
  static Matched of(Matched all, int[] rows) {
    return Matched.of(
        IntStream.of(rows).map(all::slot).toArray(),
        IntStream.of(rows).map(all::doc).toArray(),
        IntStream.of(rows).mapToDouble(all::score).toArray(),
        rows.length,
        true);
  }

  /// As many of the rows as are wanted, of those that pass the query's filter.
  static Matched passing(Matched all, Understood understood, View view, int wanted) {
    if (understood.query().filter().equals(Filter.ALL)) {
      return of(all, IntStream.range(0, Math.min(wanted, all.size())).toArray());
    }
    Pass pass = view.columns().pass(new Tally(understood.query().filter(), List.of()), List.of());
    int[] rows =
        IntStream.range(0, all.size()).filter(row -> pass.collect(all.slot(row))).toArray();
    return of(all, Arrays.copyOf(rows, Math.min(wanted, rows.length)));
  }
}
