package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TopSlots;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Profile;
import dev.vitrine.signals.store.Scope;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// One request's way from what is remembered of shoppers' doings to rows of the result, the same
/// for every recall that takes it: items that are not there or cannot be bought are left out, those
/// that do not fit the words too, and of what is left the best go on, whatever the filter; of these
/// the ones are shown that pass it. For one thread.
final class BehaviourPath {
  /// Items that are looked at for each that may be brought.
  private static final int WIDER = 8;

  /// Items from whose clicks the words' categories are told, and the share of clicks of one.
  private static final double TOLD = 0.2;

  /// Clicks for words, decayed within a month, from which on an item needs none of them.
  private static final double SURE = 3;

  private final Understood understood;
  private final View view;
  private final Behaviour.Known known;
  private final Quota quota;
  private final int wanted;
  private final long deadline;
  private final Asking asking;
  private final Moment now;
  private Optional<Profile> shopper = Optional.empty();
  private Optional<Listed> words = Optional.empty();
  private Optional<Fitting> fitting = Optional.empty();

  private BehaviourPath(
      Understood understood,
      View view,
      Behaviour.Known known,
      Quota quota,
      int wanted,
      long deadline) {
    this.understood = understood;
    this.view = view;
    this.known = known;
    this.quota = quota;
    this.wanted = wanted;
    this.deadline = deadline;
    this.asking = view.behaviour().numbers(understood.query());
    this.now = view.behaviour().now();
  }

  /// Goes the way, unless nothing is remembered or words are asked for as they stand.
  ///
  /// @param offering what it brings
  static Recalled go(
      Understood understood,
      View view,
      Quota quota,
      int wanted,
      long deadline,
      Function<BehaviourPath, Offer> offering) {
    boolean literal = !understood.phrases().isEmpty() || !understood.query().searchable().isEmpty();
    Optional<Behaviour.Known> known = view.behaviour().known();
    if (literal || known.isEmpty() || quota.most() == 0) {
      return Recalled.nothing("");
    }
    long end = Math.min(deadline - System.nanoTime(), quota.within().toNanos()) + System.nanoTime();
    var path = new BehaviourPath(understood, view, known.get(), quota, wanted, end);
    return path.recalled(offering.apply(path));
  }

  private boolean possible() {
    return browsing() || fitting().possible();
  }

  /// Whether nothing is asked in words.
  boolean browsing() {
    return understood.browsing();
  }

  private Fitting fitting() {
    if (fitting.isEmpty()) {
      fitting = Optional.of(Fitting.of(understood, view));
    }
    return fitting.get();
  }

  Book book() {
    return known.book();
  }

  Behaviour.Known known() {
    return known;
  }

  View view() {
    return view;
  }

  Asking asking() {
    return asking;
  }

  Moment now() {
    return now;
  }

  /// Who asks; of nobody in particular nothing is known.
  Profile shopper() {
    if (shopper.isEmpty()) {
      long number = asking.shopper();
      shopper = Optional.of(number == 0 ? Profile.unknown() : book().profile(number));
    }
    return shopper.get();
  }

  /// Items that are looked at.
  int looked() {
    return WIDER * quota.most();
  }

  /// What was clicked, put into a cart and bought for the words.
  Listed words() {
    if (words.isEmpty()) {
      long key = Scope.QUERY.key(asking.catalogue(), asking.query());
      words = Optional.of(book().lists(Listing.WORDS).read(key, now));
    }
    return words.get();
  }

  /// The numbers that stand for the words' categories: those that are predicted and what is below
  /// them, and those to which a fifth of the clicks went.
  Set<Long> leaves() {
    var leaves = new HashSet<Long>(clicked());
    fitting().categories().forEach(name -> leaves.add(Hash.of(name)));
    return leaves;
  }

  private Set<Long> clicked() {
    Listed listed = words();
    int[] slots = known.keys().slots(listed.things());
    Map<Long, Double> counts = new LinkedHashMap<>();
    double all = 0;
    for (int i = 0; i < slots.length; i++) {
      long leaf = slots[i] < 0 ? 0 : known.keys().leaf(slots[i], view.items());
      if (leaf != 0) {
        counts.merge(leaf, listed.counts()[i], Double::sum);
      }
      all += listed.counts()[i];
    }
    var clicked = new HashSet<Long>();
    for (var each : counts.entrySet()) {
      if (each.getValue() >= TOLD * all) {
        clicked.add(each.getKey());
      }
    }
    return clicked;
  }

  private Recalled recalled(Offer offer) {
    if (offer.items().length == 0 || !possible()) {
      return Recalled.nothing("");
    }
    if (late()) {
      return tooLate();
    }
    Matched whole = fitting(there(offer.first(looked())));
    return late()
        ? tooLate()
        : new Recalled(
            Some.passing(whole, understood, view, wanted),
            whole,
            Optional.empty(),
            0,
            List.of(),
            "");
  }

  /// Whether time is up: what was not looked into by then is left.
  boolean late() {
    return System.nanoTime() - deadline > 0;
  }

  private Recalled tooLate() {
    return Recalled.nothing("skipped: took longer than " + quota.within().toMillis() + " ms");
  }

  /// The offered items that can be found and bought.
  private Matched there(Offer offer) {
    Liked liked = Liked.of(view, understood.query());
    int[] slots = known.keys().slots(offer.items());
    int[] docs = view.postings().docs(slots);
    int[] rows =
        IntStream.range(0, slots.length)
            .filter(i -> docs[i] >= 0 && slots[i] < view.items().size())
            .filter(i -> liked.showable(slots[i]))
            .toArray();
    return matched(rows, i -> slots[i], i -> docs[i], i -> offer.scores()[i]);
  }

  private static Matched matched(
      int[] rows, IntUnaryOperator slot, IntUnaryOperator doc, IntToDoubleFunction score) {
    return Matched.of(
        IntStream.of(rows).map(slot).toArray(),
        IntStream.of(rows).map(doc).toArray(),
        IntStream.of(rows).mapToDouble(score).toArray(),
        rows.length,
        true);
  }

  /// The best of the rows that fit the words.
  private Matched fitting(Matched all) {
    boolean[] fits = browsing() ? new boolean[0] : fits(all);
    var top = TopSlots.of(quota.most(), view.columns()::tie);
    for (int row = 0; row < all.size(); row++) {
      if (fits.length == 0 || fits[row]) {
        top.offer(all.slot(row), all.doc(row), all.score(row));
      }
    }
    Matched best = top.drain(0, true);
    return matched(IntStream.range(0, best.size()).toArray(), best::slot, best::doc, best::score);
  }

  private boolean[] fits(Matched all) {
    int[] rising =
        IntStream.range(0, all.size())
            .mapToLong(row -> (long) all.doc(row) << Integer.SIZE | row)
            .sorted()
            .mapToInt(key -> (int) key)
            .toArray();
    int[] docs = IntStream.of(rising).map(all::doc).toArray();
    long[] leaves =
        IntStream.of(rising)
            .mapToLong(row -> known.keys().leaf(all.slot(row), view.items()))
            .toArray();
    boolean[] byDoc = fitting().of(docs, leaves, clicked());
    Set<Long> sure = sure();
    boolean[] fits = new boolean[all.size()];
    for (int i = 0; i < rising.length; i++) {
      fits[rising[i]] = byDoc[i] || sure.contains(view.columns().tie(all.slot(rising[i])));
    }
    return fits;
  }

  /// Items that were clicked for the words so often that they are meant by them, whatever words
  /// they hold.
  private Set<Long> sure() {
    Listed listed = words();
    var sure = new HashSet<Long>();
    for (int i = 0; i < listed.size(); i++) {
      if (listed.counts()[i] >= SURE && listed.counts()[i] >= TOLD / 2 * listed.counts()[0]) {
        sure.add(listed.things()[i]);
      }
    }
    return sure;
  }
}
