package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.search.Counting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The counts of a pass over what a recall found, and the counting of what others add to it.
///
/// @param pass has seen all that the recall found, whatever the filter
/// @param tallies how many there are beside the query's own
/// @param pinned items that are counted already, because a rule pins them
/// @param found whether the recall has found documents itself, whatever the filter; they are given
///   in rising order
record Counted(Pass pass, int tallies, IntPredicate pinned, Function<int[], boolean[]> found)
    implements Counting {
  @Override
  public List<Found> with(Matched others) {
    int[] docs = IntStream.range(0, others.size()).map(others::doc).sorted().toArray();
    boolean[] known = docs.length == 0 ? new boolean[0] : found.apply(docs);
    for (int row = 0; row < others.size(); row++) {
      boolean counted = known[Arrays.binarySearch(docs, others.doc(row))];
      if (!counted && !pinned.test(others.slot(row))) {
        pass.collect(others.slot(row));
      }
    }
    var founds = new ArrayList<Found>();
    for (int i = 0; i <= tallies; i++) {
      founds.add(pass.found(i));
    }
    return founds;
  }

  /// Counts of a walk that was cut short: lower bounds, and they say so.
  static Counting cut(Counting counts, Matched rows) {
    return others -> {
      var founds = new ArrayList<>(counts.with(others));
      founds.replaceAll(Estimates::of);
      long total = Math.max(rows.total(), founds.getFirst().total());
      founds.set(0, Estimates.of(founds.getFirst(), total));
      return founds;
    };
  }
}
