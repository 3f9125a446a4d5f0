package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Boosting;
import dev.vitrine.search.Counting;
import dev.vitrine.search.Keys;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
      return asked.strict(TextMatch.ALL, 0, List.of(), asked.browsing());
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    if (plausible.match().isEmpty()) {
      return asked.nothing(plausible.dropped());
    }
    Recalled all =
        asked.strict(plausible.match(), plausible.held(), plausible.dropped(), "all words");
    boolean relax = plausible.canRelax() && asked.fewer(plausible.match(), all);
    return relax ? asked.relaxed(plausible, all).orElse(all) : all;
  }

  @Override
  public boolean each(Understood understood, View view, long deadline, IntConsumer slots) {
    var asked = new Asked(understood, view, depth, deadline);
    if (understood.browsing()) {
      return asked.every(TextMatch.ALL, slots);
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    if (plausible.match().isEmpty()) {
      return true;
    }
    Recalled all = asked.strict(plausible.match(), 0, List.of(), "");
    boolean relax = plausible.canRelax() && asked.fewer(plausible.match(), all);
    Optional<Recalled> some = relax ? asked.relaxed(plausible, all) : Optional.empty();
    some.ifPresent(
        found -> IntStream.range(0, found.rows().size()).map(found.rows()::slot).forEach(slots));
    return some.isPresent() || asked.every(plausible.match(), slots);
  }

  /// One request's question to the postings and the columns.
  private final class Asked {
    private final Understood understood;
    private final Query query;
    private final View view;
    private final int wanted;
    private final long deadline;
    private final Tally main;
    private final Keys keys;
    private final Pinned pinned;

    Asked(Understood understood, View view, int wanted, long deadline) {
      this.understood = understood;
      this.query = understood.query();
      this.view = view;
      this.wanted = wanted;
      this.deadline = deadline;
      this.main = new Tally(query.filter(), query.facets());
      this.keys = keys();
      this.pinned = Pinned.of(understood.merchandised().pins());
    }

    String browsing() {
      List<Order> shop = query.ranked() ? query.tieBreakers(view.settings().ranking()) : List.of();
      return shop.isEmpty()
          ? "browsing"
          : "browsing by " + shop.stream().map(Order::shown).collect(Collectors.joining(", "));
    }

    /// Whether fewer than enough items hold every word, filtered or not.
    boolean fewer(TextMatch text, Recalled strict) {
      if (strict.rows().total() >= enough) {
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
                  keys,
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
      return !filtered()
          && query.facets().isEmpty()
          && query.tallies().isEmpty()
          && pinned.isEmpty();
    }

    /// No item has any of the words.
    Recalled nothing(List<Notice> dropped) {
      Pass pass = view.columns().pass(main, query.tallies());
      pinned.rest(pass);
      var counts =
          new Counted(
              pass, query.tallies().size(), pinned::contains, docs -> new boolean[docs.length]);
      return Recalled.defining(Matched.NONE, counts, 0, dropped, "no word is known");
    }

    /// @param held the query's terms that the words ask for
    Recalled strict(TextMatch text, long held, List<Notice> notices, String note) {
      if (plain()) {
        int count = Math.max(countTo, enough);
        Matched rows =
            view.postings().match(request(text, Admission.ALL, keys.first(), wanted, count));
        return Recalled.defining(rows, counted(rows, text), held, notices, note);
      }
      Pass pass = view.columns().pass(main, query.tallies());
      boolean counting =
          !query.facets().isEmpty() || !query.tallies().isEmpty() || !pinned.isEmpty();
      int count = counting ? Integer.MAX_VALUE : Math.max(countTo, enough);
      Matched rows =
          view.postings().match(request(text, pinned.seen(pass), keys.first(), wanted, count));
      pinned.rest(pass);
      Counting counts =
          new Counted(pass, query.tallies().size(), pinned::contains, docs -> holding(text, docs));
      return Recalled.defining(
          rows, rows.exact() ? counts : Counted.cut(counts, rows), held, notices, note);
    }

    /// Counts where nothing has to be looked up: only what others add.
    private Counting counted(Matched rows, TextMatch text) {
      return others -> {
        if (others.size() == 0) {
          return List.of(new Found(rows.total(), rows.exact(), List.of()));
        }
        Pass pass = view.columns().pass(main, List.of());
        var more =
            new Counted(pass, 0, pinned::contains, docs -> holding(text, docs))
                .with(others)
                .getFirst();
        return List.of(new Found(rows.total() + more.total(), rows.exact(), List.of()));
      };
    }

    private boolean[] holding(TextMatch text, int[] docs) {
      return view.postings().holding(text, docs);
    }

    /// Shows every item that holds every word and passes the filter; whether there was time.
    boolean every(TextMatch text, IntConsumer slots) {
      Pass pass = view.columns().pass(new Tally(query.filter(), List.of()), List.of());
      Admission shown =
          (looked, count, passed) -> {
            pass.collect(looked, count, passed);
            for (int i = 0; i < count; i++) {
              if ((passed[i >>> 6] >>> i & 1) == 1) {
                slots.accept(looked[i]);
              }
            }
          };
      return view.postings()
          .match(request(text, shown, Optional.empty(), 0, Integer.MAX_VALUE))
          .exact();
    }

    /// The best items with any of the words, of which those that pass are counted. Nothing when
    /// they are no more than before.
    Optional<Recalled> relaxed(Plausible plausible, Recalled strict) {
      Pass pass = view.columns().pass(main, query.tallies());
      boolean byWords = keys.first().isEmpty() && strict.rows().size() > 0;
      double least = byWords ? FLOOR * strict.rows().score(0) : 0;
      Matched best = unfiltered(plausible.match(), false, depth, depth, least);
      var kept = new Kept(best, FLOOR, pinned.seen(pass));
      pinned.rest(pass);
      Matched rows = kept.rows(keys, wanted);
      if (rows.total() <= strict.rows().total()) {
        return Optional.empty();
      }
      Counting counts = new Counted(pass, query.tallies().size(), pinned::contains, kept::contain);
      var notices = new ArrayList<>(strict.notices());
      notices.addAll(plausible.leftOut());
      Counting estimates = others -> counts.with(others).stream().map(Estimates::of).toList();
      return Optional.of(Recalled.defining(rows, estimates, 0, notices, "any word"));
    }

    private MatchRequest request(
        TextMatch text, Admission admission, Optional<SlotKey> order, int limit, long count) {
      var filters = new ArrayList<Filter>();
      filters.add(query.filter());
      query.tallies().forEach(t -> filters.add(t.filter()));
      return new MatchRequest(
          text, true, FilterHints.of(filters), admission, order, keys, limit, count, 0, deadline);
    }

    private Keys keys() {
      if (!query.ranked()) {
        return Keys.sorting(view, Keys.of(view, query.order(), query.filter()));
      }
      List<Order> shop = query.tieBreakers(view.settings().ranking());
      var own = new ArrayList<>(Keys.of(view, shop, query.filter()));
      var boosting = Boosting.of(understood, view);
      if (!understood.browsing()) {
        return Keys.breakingTies(view, own);
      }
      if (!boosting.isEmpty()) {
        own.addFirst(boosting);
      }
      own.add(Liked.of(view, query));
      return Keys.sorting(view, own);
    }
  }
}
