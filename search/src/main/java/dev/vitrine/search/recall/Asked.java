package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Boosting;
import dev.vitrine.search.Counting;
import dev.vitrine.search.Keys;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// One request's question to the postings and the columns.
final class Asked {
  /// Least share of the best score that is looked at once words are left out.
  private static final double FLOOR = 0.1;

  private final Understood understood;
  private final Query query;
  private final View view;
  private final int wanted;
  private final long deadline;
  private final Tally main;
  private final Keys keys;
  private final Pinned pinned;
  private final Relaxation relaxation;
  private final int countTo;

  Asked(
      Understood understood,
      View view,
      int wanted,
      long deadline,
      Relaxation relaxation,
      int countTo) {
    this.understood = understood;
    this.query = understood.query();
    this.view = view;
    this.wanted = wanted;
    this.deadline = deadline;
    this.relaxation = relaxation;
    this.countTo = countTo;
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

  /// All that hold every word, filtered or not, where they are fewer than enough; nothing where
  /// they are not.
  Optional<Matched> few(TextMatch text, Recalled strict) {
    int enough = relaxation.below();
    if (strict.rows().total() >= enough) {
      return Optional.empty();
    }
    boolean whole =
        !filtered() && keys.first().isEmpty() && strict.rows().size() == strict.rows().total();
    Matched all = whole ? strict.rows() : unfiltered(text, true, enough, enough, 0);
    return all.total() < enough ? Optional.of(all) : Optional.empty();
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
    return !filtered() && query.facets().isEmpty() && query.tallies().isEmpty() && pinned.isEmpty();
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
      int count = Math.max(countTo, relaxation.below());
      Matched rows =
          view.postings().match(request(text, Admission.ALL, keys.first(), wanted, count));
      Counting counts = counted(rows.total(), rows.exact(), docs -> holding(text, docs));
      return Recalled.defining(rows, counts, held, notices, note);
    }
    Pass pass = view.columns().pass(main, query.tallies());
    boolean counting = !query.facets().isEmpty() || !query.tallies().isEmpty() || !pinned.isEmpty();
    int count = counting ? Integer.MAX_VALUE : Math.max(countTo, relaxation.below());
    Matched rows =
        view.postings().match(request(text, pinned.seen(pass), keys.first(), wanted, count));
    pinned.rest(pass);
    Counting counts =
        new Counted(pass, query.tallies().size(), pinned::contains, docs -> holding(text, docs));
    return Recalled.defining(
        rows, rows.exact() ? counts : Counted.cut(counts, rows), held, notices, note);
  }

  /// Counts where nothing has to be looked up: only what others add.
  ///
  /// @param found whether documents are among the total already
  private Counting counted(long total, boolean exact, Function<int[], boolean[]> found) {
    return others -> {
      if (others.size() == 0) {
        return List.of(new Found(total, exact, List.of()));
      }
      Pass pass = view.columns().pass(main, List.of());
      Found more = new Counted(pass, 0, pinned::contains, found).with(others).getFirst();
      return List.of(new Found(total + more.total(), exact, List.of()));
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

  /// A bit for each of the query's terms that items found by other names hold as well.
  long heldWider(Plausible plausible) {
    return plausible.heldWider(understood);
  }

  /// The best items that hold enough of the words, of which those that pass are counted. Nothing
  /// when they are no more than before.
  ///
  /// @param few all that hold every word, whatever the filter
  Optional<Recalled> relaxed(Plausible plausible, Recalled strict, Matched few) {
    Pass pass = view.columns().pass(main, query.tallies());
    List<Telling> telling = Telling.of(plausible.needed(), view.postings().dictionary());
    double least = few.size() > 0 ? FLOOR * few.score(0) : 0;
    int depth = relaxation.depth();
    TextMatch some = Covering.match(plausible.wider(), telling, relaxation.floor());
    Matched partly = unfiltered(some, true, depth, depth, least);
    Matched best = Pool.of(partly, few, keys);
    var akin = new Akin(understood.aim().categories(), relaxation.kind());
    Covering covering = Covering.of(best, telling, relaxation.floor(), akin, view.postings());
    Kept kept = kept(best, covering.rows(), pass);
    Matched rows = kept.rows(keys, wanted);
    if (rows.total() <= strict.rows().total()) {
      return Optional.empty();
    }
    Counting counts =
        plain()
            ? counted(rows.total(), true, kept::contain)
            : new Counted(pass, query.tallies().size(), pinned::contains, kept::contain);
    var notices = new ArrayList<>(strict.notices());
    covering.leftOut().forEach(word -> notices.add(leftOut(word)));
    Counting told =
        Pool.cut(partly, depth, kept::keeps)
            ? others -> counts.with(others).stream().map(Estimates::of).toList()
            : counts;
    String note = strict.note() + "; " + covering.note();
    return Optional.of(Recalled.defining(rows, told, 0, notices, note));
  }

  private Kept kept(Matched best, int[] good, Pass pass) {
    if (plain()) {
      return new Kept(best, good);
    }
    var kept = new Kept(best, good, pinned.seen(pass));
    pinned.rest(pass);
    return kept;
  }

  private Notice leftOut(String word) {
    return new Notice(NoticeKind.OPTIONAL, TypedWord.of(word, query.text()), "");
  }

  private MatchRequest request(
      TextMatch text, Admission admission, Optional<SlotKey> order, int limit, long count) {
    var filters = new ArrayList<Filter>();
    filters.add(query.filter());
    query.tallies().forEach(t -> filters.add(t.filter()));
    return new MatchRequest(
        text, true, FilterHints.of(filters), admission, order, keys, limit, count, 0, deadline);
  }

  /// The same with what it is sorted by, where keys alone decide.
  Recalled sorted(Recalled recalled) {
    return query.ranked() ? recalled : recalled.sortedBy(keys);
  }

  private Keys keys() {
    if (!query.ranked()) {
      var sorting = new ArrayList<>(Keys.of(view, query.order(), query.filter()));
      FitFirst.of(understood, view, relaxation.sorted(), deadline).ifPresent(sorting::addFirst);
      return Keys.sorting(view, sorting);
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
