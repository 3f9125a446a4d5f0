package dev.vitrine.search.recall;

import dev.vitrine.index.column.Passing;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Merchandised;
import dev.vitrine.search.Present;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds videos, or lives: those whose own words the query finds, and those that sell one of the
/// products that the query finds, whatever they say themselves. One of each is taken in turn, so
/// that neither a good caption nor a good product is needed. What is found by its product belongs
/// to the result, to its totals and facets, as near items do.
public final class KindRecall implements Recall {
  /// Products whose videos and lives are looked for.
  private static final int PRODUCTS = 40;

  /// Videos and lives of these that are looked at for each that may be brought.
  private static final int WIDER = 4;

  private final ItemKind kind;
  private final KeywordRecall words;
  private final Quota quota;

  /// @param kind videos or lives
  /// @param relaxation when and how far words may be left out
  public KindRecall(ItemKind kind, Relaxation relaxation, Quota quota) {
    this.kind = kind;
    this.words = new KeywordRecall(relaxation, 0);
    this.quota = quota;
  }

  @Override
  public String name() {
    return kind.word() + "s";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    if (quota.most() == 0
        || !understood.query().ranked()
        || !view.columns().knows(Attributes.KIND, kind.word())) {
      return Recalled.nothing("");
    }
    long end = Math.min(deadline - System.nanoTime(), quota.within().toNanos()) + System.nanoTime();
    Query query = understood.query();
    Query ofKind = query.narrowed(new Filter.Is(Attributes.KIND, kind.word()));
    Matched said = found(understood, ofKind, view, quota.most(), end);
    Matched shown = Matched.NONE;
    if (!literal(understood) && !understood.browsing()) {
      Query products = query.filtered(shown(understood, view));
      shown = showing(found(understood, products, view, PRODUCTS, end), view, end);
    }
    if (System.nanoTime() - end > 0) {
      return Recalled.nothing("skipped: took longer than " + quota.within().toMillis() + " ms");
    }
    Matched passing = Some.passing(shown, understood, view, quota.most());
    Matched rows = inTurn(said, passing);
    int few = Math.min(wanted, rows.size());
    String note = said.size() + " by what they say, " + passing.size() + " by what they show";
    return new Recalled(
        Some.of(rows, IntStream.range(0, few).toArray()),
        shown,
        Optional.empty(),
        0,
        List.of(),
        rows.size() == 0 ? "" : note);
  }

  private static boolean literal(Understood understood) {
    return !understood.phrases().isEmpty() || !understood.query().searchable().isEmpty();
  }

  /// What products must meet that lead to what shows them: they are on pages, whatever the filter
  /// asks of the video or live itself.
  private static Filter shown(Understood understood, View view) {
    Filter products = new Filter.Is(Attributes.KIND, ItemKind.PRODUCT.word());
    products = Filter.both(products, Present.of(understood.query(), view));
    for (String hidden : understood.merchandised().hidden().keySet()) {
      products = Filter.both(products, new Filter.Not(new Filter.Is(Attributes.ID, hidden)));
    }
    return products;
  }

  /// What the words find of what a query lets through.
  private Matched found(Understood understood, Query query, View view, int most, long end) {
    var asked =
        new Understood(
            query,
            understood.language(),
            understood.terms(),
            understood.phrases(),
            understood.notices(),
            understood.tags(),
            Merchandised.NONE,
            understood.aim());
    return words.recall(asked, view, most, end).rows();
  }

  /// What shows some products, the first of them first.
  private Matched showing(Matched products, View view, long end) {
    String shows = kind == ItemKind.VIDEO ? Attributes.SHOWS : Attributes.SHOWS_FIRST;
    var alternatives = new ArrayList<Filter>();
    var terms = new ArrayList<FilterTerm>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int row = 0; row < products.size(); row++) {
      String id = view.items().id(products.slot(row));
      places.put(products.slot(row), row);
      alternatives.add(new Filter.Is(shows, id));
      terms.add(new FilterTerm(shows, id));
    }
    if (terms.isEmpty()) {
      return Matched.NONE;
    }
    Matched all = matching(alternatives, terms, view, end);
    Faces faces = Faces.of(view, all::slot, all.size());
    int[] rows =
        IntStream.range(0, all.size())
            .filter(row -> places.containsKey(faces.sells(row)))
            .boxed()
            .sorted((a, b) -> place(places, faces.sells(a)) - place(places, faces.sells(b)))
            .mapToInt(Integer::intValue)
            .limit(quota.most())
            .toArray();
    return Some.of(all, rows);
  }

  private static int place(Map<Integer, Integer> places, int slot) {
    return places.getOrDefault(slot, Integer.MAX_VALUE);
  }

  private Matched matching(List<Filter> alternatives, List<FilterTerm> terms, View view, long end) {
    var of = new Filter.Is(Attributes.KIND, kind.word());
    Passing passing =
        view.columns().passing(Filter.both(of, new Filter.Or(List.copyOf(alternatives))));
    return view.postings()
        .match(
            new MatchRequest(
                TextMatch.ALL,
                true,
                List.of(terms, List.of(new FilterTerm(Attributes.KIND, kind.word()))),
                (slots, count, admitted) -> {
                  for (int i = 0; i < count; i++) {
                    admitted[i >>> 6] |= passing.test(slots[i]) ? 1L << i : 0;
                  }
                },
                Optional.empty(),
                view.columns()::tie,
                WIDER * quota.most(),
                0,
                0,
                end));
  }

  /// One of each in turn, none twice.
  private Matched inTurn(Matched said, Matched shown) {
    Set<Integer> seen = new HashSet<>();
    var slots = new ArrayList<Integer>();
    var docs = new ArrayList<Integer>();
    for (int row = 0; row < Math.max(said.size(), shown.size()); row++) {
      for (Matched one : List.of(said, shown)) {
        if (row < one.size() && seen.size() < quota.most() && seen.add(one.slot(row))) {
          slots.add(one.slot(row));
          docs.add(one.doc(row));
        }
      }
    }
    int n = slots.size();
    return Matched.of(
        slots.stream().mapToInt(Integer::intValue).toArray(),
        docs.stream().mapToInt(Integer::intValue).toArray(),
        new double[n],
        n,
        true);
  }
}
