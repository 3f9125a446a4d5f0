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
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Book;
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
  private final Beside asked;
  private final View view;
  private final Cascade finding;
  private final List<Anchor> anchors;
  private final Set<Integer> own;
  private final Set<Long> leaves;
  private final ItemKeys keys;
  private final long in;
  private final Moment now;

  private Scene(Beside asked, View view, Cascade finding, List<Anchor> anchors) {
    this.asked = asked;
    this.view = view;
    this.finding = finding;
    this.anchors = anchors;
    this.own = anchors.stream().map(Anchor::slot).collect(Collectors.toSet());
    this.keys =
        view.behaviour()
            .known()
            .map(Behaviour.Known::keys)
            .orElseGet(() -> ItemKeys.of(view.columns(), items -> new int[0]));
    this.leaves = anchors.stream().map(a -> leaf(a.slot())).collect(Collectors.toSet());
    this.in = Asking.of(view.behaviour().catalogue(), "", Who.UNKNOWN).catalogue();
    this.now = view.behaviour().now();
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
    return keys.leaf(slot, view.items());
  }

  /// Whether an item is one of those that something is asked beside.
  boolean own(int slot) {
    return own.contains(slot);
  }

  /// Whether an item is of the same kind of thing as one of those: of its deepest category.
  boolean ofTheirKind(int slot) {
    return leaves.contains(leaf(slot));
  }

  /// Items that are listed for a thing, by slot, each by what is counted for it and by how seldom
  /// it is listed at all.
  Map<Integer, Double> listed(Listing listing, long key) {
    Optional<Book> book = view.behaviour().known().map(Behaviour.Known::book);
    if (book.isEmpty()) {
      return Map.of();
    }
    Listed listed = book.get().lists(listing).read(key, now);
    int[] slots = keys.slots(listed.things());
    double[] often = book.get().lists(listing).totals(Scope.ITEM.keys(in, listed.things()), now);
    var out = new HashMap<Integer, Double>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0 && slots[i] < view.items().size()) {
        out.put(slots[i], listed.counts()[i] / Math.sqrt(Math.max(1, often[i])));
      }
    }
    return out;
  }

  /// The key of an item in lists.
  long key(Anchor anchor) {
    return Scope.ITEM.key(in, view.columns().tie(anchor.slot()));
  }

  /// The key of a category in lists.
  long keyOf(long leaf) {
    return Scope.LEAF.key(in, leaf);
  }

  /// Of which other categories something is bought with what is of one, the most telling first.
  ///
  /// @param most how many at most
  Map<Long, Double> boughtWith(long leaf, int most) {
    Optional<Book> book = view.behaviour().known().map(Behaviour.Known::book);
    if (book.isEmpty()) {
      return Map.of();
    }
    Listed listed = book.get().lists(Listing.BOUGHT_OF).read(keyOf(leaf), now);
    double[] often =
        book.get().lists(Listing.BOUGHT_OF).totals(Scope.LEAF.keys(in, listed.things()), now);
    var out = new HashMap<Long, Double>();
    for (int i = 0; i < listed.size() && out.size() < most; i++) {
      out.put(listed.things()[i], listed.counts()[i] / Math.sqrt(Math.max(1, often[i])));
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

  /// The place that counts for half of the first one.
  private static final double PLACES = 8;
}
