package dev.vitrine.search.beside;

import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Lists;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Listing;
import dev.vitrine.signals.store.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One asking for what belongs beside items, and where it is looked for. One thread, used once.
final class Scene {
  /// What one order counts for is less.
  private static final double BOUGHT = 1.2;

  /// What one visit counts for that turns from one item to another, and buys, is less.
  private static final double TURNED_TO = 2.5;

  /// The place that counts for half of the first one.
  private static final double PLACES = 8;

  private final Beside asked;
  private final View view;
  private final Cascade finding;
  private final List<Anchor> anchors;
  private final Set<Integer> own;
  private final Set<Long> leaves;
  private final Optional<Behaviour.Known> known;
  private final long in;
  private final Moment now;

  private Scene(Beside asked, View view, Cascade finding, List<Anchor> anchors) {
    this.asked = asked;
    this.view = view;
    this.finding = finding;
    this.anchors = anchors;
    this.own = anchors.stream().map(Anchor::slot).collect(Collectors.toSet());
    this.known = view.behaviour().known();
    this.in = Asking.of(view.behaviour().catalogue(), "", Who.UNKNOWN).catalogue();
    this.now = view.behaviour().now();
    this.leaves = anchors.stream().map(a -> leaf(a.slot())).collect(Collectors.toSet());
  }

  /// @throws VitrineException NOT_FOUND when none of the items is there
  static Scene of(Beside asked, View view, Cascade finding) {
    List<Anchor> anchors =
        asked.items().stream().flatMap(id -> Anchor.of(id, view).stream()).distinct().toList();
    if (anchors.isEmpty()) {
      throw VitrineException.notFound("there is no item of that id");
    }
    return new Scene(asked, view, finding, anchors);
  }

  Beside asked() {
    return asked;
  }

  View view() {
    return view;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  /// The number that stands for the deepest category of an item, 0 for none.
  long leaf(int slot) {
    return known
        .map(book -> book.keys().leaf(slot, view.items()))
        .orElseGet(() -> Anchor.leaf(view.items().attributes(slot)));
  }

  /// Whether an item is one of those that something is asked beside.
  boolean own(int slot) {
    return own.contains(slot);
  }

  /// Whether an item is of the same kind of thing as one of those: of its deepest category.
  boolean ofTheirKind(int slot) {
    return leaves.contains(leaf(slot));
  }

  /// What is listed for one of the items, by slot, each by how often it is counted with it, and the
  /// less the more often with anything; without what a single shopper may have counted alone.
  Map<Integer, Double> with(Listing listing, Anchor anchor) {
    long key = Scope.ITEM.key(in, view.columns().tie(anchor.slot()));
    double least = listing == Listing.TOGETHER ? TURNED_TO : BOUGHT;
    return known
        .map(book -> slots(book, seldom(book, listing, Scope.ITEM, key, least)))
        .orElse(Map.of());
  }

  /// Of which other categories something is bought with what is of one, each by how often, and the
  /// less the more often with anything.
  ///
  /// @param most how many at most
  Map<Long, Double> boughtWith(long leaf, int most) {
    long key = Scope.LEAF.key(in, leaf);
    return known
        .map(book -> seldom(book, Listing.BOUGHT_OF, Scope.LEAF, key, 0))
        .orElse(Map.of())
        .entrySet()
        .stream()
        .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
        .limit(most)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// What shoppers turned to most of a category, by slot.
  Map<Integer, Double> wanted(long leaf) {
    return known
        .map(book -> {
          Listed listed = book.book().lists(Listing.WANTED).read(Scope.LEAF.key(in, leaf), now);
          var counts = new HashMap<Long, Double>();
          for (int i = 0; i < listed.size(); i++) {
            counts.put(listed.things()[i], listed.counts()[i]);
          }
          return slots(book, counts);
        })
        .orElse(Map.of());
  }

  private Map<Long, Double> seldom(
      Behaviour.Known book, Listing listing, Scope scope, long key, double least) {
    Lists lists = book.book().lists(listing);
    Listed listed = lists.read(key, now);
    double[] often = lists.totals(scope.keys(in, listed.things()), now);
    var out = new HashMap<Long, Double>();
    for (int i = 0; i < listed.size(); i++) {
      if (listed.counts()[i] >= least) {
        out.put(listed.things()[i], listed.counts()[i] / Math.sqrt(Math.max(1, often[i])));
      }
    }
    return out;
  }

  /// Items by their slots, those that are not there left out.
  private Map<Integer, Double> slots(Behaviour.Known book, Map<Long, Double> items) {
    long[] things = items.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] slots = book.keys().slots(things);
    var out = new HashMap<Integer, Double>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0 && slots[i] < view.items().size()) {
        out.put(slots[i], items.getOrDefault(things[i], 0.0));
      }
    }
    return out;
  }

  /// Products that can be bought here, for words and a condition, as a search ranks them.
  List<Hit> search(String text, Filter filter, int size) {
    String words = text.length() > Query.TEXT_LIMIT ? text.substring(0, Query.TEXT_LIMIT) : text;
    Filter all =
        new Filter.And(
            List.of(
                asked.filter(),
                filter,
                new Filter.Is(Attributes.KIND, ItemKind.PRODUCT.word()),
                new Filter.Is(Attributes.AVAILABLE, "true")));
    var query =
        new Query(
            words,
            false,
            false,
            all,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            size,
            asked.language(),
            asked.market(),
            asked.deadline(),
            false);
    return finding.answer(query, view).hits();
  }

  /// The slots of hits, each by its place.
  Map<Integer, Double> byPlace(List<Hit> hits) {
    var out = new HashMap<Integer, Double>();
    for (Hit hit : hits) {
      int slot = Anchor.slot(hit.document().id(), view);
      if (slot >= 0) {
        out.put(slot, 1 / (1 + hit.rank() / PLACES));
      }
    }
    return out;
  }
}
