package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.expand.Expanded;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds items by what the words of a query also stand for, as it was learnt from what was chosen
/// for them: the best of the whole catalogue by the words and these terms, each for its chance of
/// what it scores, that cover enough of the query; and of these the ones that pass the filter. As
/// near items do they belong to the result, to its totals and facets. Where it is clear what kind
/// of thing is asked for they are {@link Akin}.
public final class ExpandedRecall implements Recall {
  /// Items that are looked at for each that may be brought.
  private static final int WIDER = 4;

  private static final double NEARLY = 1e-9;

  private final Quota quota;
  private final double floor;
  private final double kind;

  /// @param floor the least that an item must cover of the query, 0 to 1
  /// @param kind how well categories must fit those that are predicted, 0 to 1
  public ExpandedRecall(Quota quota, double floor, double kind) {
    this.kind = kind;
    this.quota = quota;
    this.floor = floor;
  }

  @Override
  public String name() {
    return "expanded";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    boolean literal = !understood.phrases().isEmpty() || !understood.query().searchable().isEmpty();
    if (literal || quota.most() == 0) {
      return Recalled.nothing("");
    }
    var expanded = Expanded.of(understood, view.expansions(), view.postings().dictionary());
    if (expanded.isEmpty()) {
      return Recalled.nothing("");
    }
    long end = Math.min(deadline - System.nanoTime(), quota.within().toNanos()) + System.nanoTime();
    var akin = new Akin(understood.aim().categories(), kind);
    Matched best = akin.only(best(expanded, view, end), understood, view);
    Matched whole = System.nanoTime() - end > 0 ? Matched.NONE : covering(best, expanded, view);
    if (System.nanoTime() - end > 0) {
      return Recalled.nothing("skipped: took longer than " + quota.within().toMillis() + " ms");
    }
    Matched rows = Some.passing(whole, understood, view, wanted);
    return new Recalled(rows, whole, Optional.empty(), 0, List.of(), expanded.note());
  }

  private Matched best(Expanded expanded, View view, long end) {
    return view.postings()
        .match(
            new MatchRequest(
                new TextMatch(expanded.words(), List.of(), List.of()),
                false,
                List.of(),
                Admission.ALL,
                Optional.empty(),
                view.columns()::tie,
                WIDER * quota.most(),
                0,
                0,
                end));
  }

  /// The first rows that cover enough.
  private Matched covering(Matched best, Expanded expanded, View view) {
    int[] rising =
        IntStream.range(0, best.size())
            .boxed()
            .sorted((a, b) -> Integer.compare(best.doc(a), best.doc(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] docs = IntStream.of(rising).map(best::doc).toArray();
    long[] held = view.postings().presence(expanded.words(), docs);
    boolean[] covers = new boolean[rising.length];
    for (int i = 0; i < rising.length; i++) {
      covers[rising[i]] = expanded.covered(held[i]) >= floor - NEARLY;
    }
    return Some.of(
        best,
        IntStream.range(0, covers.length).filter(r -> covers[r]).limit(quota.most()).toArray());
  }
}
