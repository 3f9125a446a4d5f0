package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.column.SortKey;
import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds items by their words, and defines what the result of a query is:
///
/// - the items that hold every word that is not common and that the catalogue knows, and pass the
///   filter; totals and facets count all of them exactly;
/// - when fewer than `enough` items hold every such word, whatever the filter, those of the best
///   `depth` items with any of the words that pass the filter; totals and facets count these, and
///   say that they are not exact. A filter never changes which of the two it is nor which items are
///   best, so refining never brings new items, and a facet's count is what choosing it will show.
public final class KeywordRecall implements Recall {
  private static final double FLOOR = 0.1;

  private final int enough;
  private final int depth;
  private final int countTo;

  /// @param enough results below which words may be left out
  /// @param depth how many results there are at most once words are left out
  /// @param countTo how far a total is counted when no facet is asked for
  public KeywordRecall(int enough, int depth, int countTo) {
    this.enough = enough;
    this.depth = depth;
    this.countTo = countTo;
  }

  @Override
  public String name() {
    return "keywords";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    var asked = new Asked(understood, view, wanted, deadline);
    if (understood.browsing()) {
      return asked.strict(TextMatch.ALL, 0, List.of(), "browsing");
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    if (plausible.match().isEmpty()) {
      return asked.nothing(plausible.dropped());
    }
    Recalled all =
        asked.strict(plausible.match(), plausible.held(), plausible.dropped(), "all words");
    boolean relax = plausible.canRelax() && asked.fewer(plausible.match(), all);
    return relax ? asked.relaxed(plausible, all) : all;
  }

  /// One request's question to the postings and the columns.
  private final class Asked {
    private final Understood understood;
    private final Query query;
    private final View view;
    private final int wanted;
    private final long deadline;
    private final Tally main;

    Asked(Understood understood, View view, int wanted, long deadline) {
      this.understood = understood;
      this.query = understood.query();
      this.view = view;
      this.wanted = wanted;
      this.deadline = deadline;
      this.main = new Tally(query.filter(), query.facets());
    }

    /// Whether fewer than enough items hold every word, filtered or not.
    boolean fewer(TextMatch text, Recalled strict) {
      if (strict.counts().orElseThrow().getFirst().total() >= enough) {
        return false;
      }
      return !filtered() || unfiltered(text, true, 0, enough, 0).total() < enough;
    }

    /// What the words find, whatever the filter.
    private Matched unfiltered(TextMatch text, boolean strict, int limit, int count, double least) {
      return view.postings()
          .match(
              new MatchRequest(
                  text,
                  strict,
                  List.of(),
                  Admission.ALL,
                  Optional.empty(),
                  view.columns()::tie,
                  limit,
                  count,
                  least,
                  deadline));
    }

    private boolean filtered() {
      return !query.filter().equals(Filter.ALL);
    }

    /// Whether nothing has to be looked up in the columns to say what is found.
    private boolean plain() {
      return !filtered() && query.facets().isEmpty() && query.tallies().isEmpty();
    }

    /// No item has any of the words.
    Recalled nothing(List<Notice> dropped) {
      Pass pass = view.columns().pass(main, query.tallies());
      return new Recalled(Matched.NONE, Optional.of(founds(pass)), 0, dropped, "no word is known");
    }

    /// @param held the query's terms that the words ask for
    Recalled strict(TextMatch text, long held, List<Notice> notices, String note) {
      if (plain()) {
        int count = Math.max(countTo, enough);
        Matched rows = view.postings().match(request(text, Admission.ALL, order(), wanted, count));
        List<Found> found = List.of(new Found(rows.total(), rows.exact(), List.of()));
        return new Recalled(rows, Optional.of(found), held, notices, note);
      }
      Pass pass = view.columns().pass(main, query.tallies());
      boolean counting = !query.facets().isEmpty() || !query.tallies().isEmpty();
      int count = counting ? Integer.MAX_VALUE : Math.max(countTo, enough);
      Matched rows = view.postings().match(request(text, pass::collect, order(), wanted, count));
      List<Found> found = founds(pass);
      if (!rows.exact()) {
        found.replaceAll(Estimates::of);
        found.set(0, Estimates.of(found.getFirst(), rows.total()));
      }
      return new Recalled(rows, Optional.of(found), held, notices, note);
    }

    /// The best items with any of the words, under any of the filters; then counted.
    Recalled relaxed(Plausible plausible, Recalled strict) {
      Pass pass = view.columns().pass(main, query.tallies());
      boolean byWords = query.order().isEmpty() && strict.rows().size() > 0;
      double least = byWords ? FLOOR * strict.rows().score(0) : 0;
      Matched best = unfiltered(plausible.match(), false, depth, depth, least);
      var kept = new Kept(best, FLOOR, pass);
      Matched rows = kept.rows(order(), view.columns()::tie, wanted);
      List<Found> found = founds(pass);
      found.replaceAll(Estimates::of);
      if (rows.total() <= strict.rows().total()) {
        return strict;
      }
      var notices = new ArrayList<>(strict.notices());
      notices.addAll(plausible.leftOut());
      return new Recalled(rows, Optional.of(found), 0, notices, "any word");
    }

    private MatchRequest request(
        TextMatch text, Admission admission, Optional<SlotKey> order, int limit, long count) {
      var filters = new ArrayList<Filter>();
      filters.add(query.filter());
      query.tallies().forEach(t -> filters.add(t.filter()));
      return new MatchRequest(
          text,
          true,
          FilterHints.of(filters),
          admission,
          order,
          view.columns()::tie,
          limit,
          count,
          0,
          deadline);
    }

    private Optional<SlotKey> order() {
      if (!query.order().isEmpty()) {
        SortKey key = view.columns().key(query.order().getFirst(), query.filter());
        return Optional.of(slot -> -key.at(slot));
      }
      return understood.browsing() ? Optional.of(new Liked(view.items())) : Optional.empty();
    }

    private List<Found> founds(Pass pass) {
      var found = new ArrayList<Found>();
      for (int i = 0; i <= query.tallies().size(); i++) {
        found.add(pass.found(i));
      }
      return found;
    }
  }
}
