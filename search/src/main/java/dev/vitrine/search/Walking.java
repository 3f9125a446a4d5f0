package dev.vitrine.search;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The next items of a walk: of all that are shown to it, those that come first after the last one
/// seen. The order is by a hash of the id and then by the id, both of which an item keeps for life.
final class Walking {
  private record Place(long tie, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::tie).thenComparing(Place::id);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final Columns columns;
  private final Features items;
  private final int size;
  private final boolean begun;
  private final Place last;
  private final PriorityQueue<Place> next = new PriorityQueue<>(Comparator.reverseOrder());
  private final BitSet seen = new BitSet();
  private long left;
  private long total;

  private Walking(View view, String after, int size) {
    this.columns = view.columns();
    this.items = view.items();
    this.size = size;
    this.begun = !after.isEmpty();
    this.last = new Place(Columns.tie(after), after);
  }

  /// The steps of a run's walk.
  static Walk of(Run run, String after) {
    View view = run.view();
    var walking = new Walking(view, after, run.query().size());
    run.understandAll();
    for (Recall recall : run.plan().recalls()) {
      if (!recall.each(run.understood(), view, run.deadline(), walking::show)) {
        throw new VitrineException(Kind.TIMEOUT, "the walk took longer than it may");
      }
    }
    return walking.steps(view);
  }

  private void show(int slot) {
    if (seen.get(slot)) {
      return;
    }
    seen.set(slot);
    total++;
    long tie = columns.tie(slot);
    if (begun && !comesAfter(tie, slot)) {
      return;
    }
    left++;
    boolean full = next.size() == size;
    if (full && (size == 0 || tie > next.element().tie())) {
      return;
    }
    next.add(new Place(tie, items.id(slot)));
    if (full) {
      next.remove();
    }
  }

  private boolean comesAfter(long tie, int slot) {
    return tie > last.tie() || (tie == last.tie() && items.id(slot).compareTo(last.id()) > 0);
  }

  private Walk steps(View view) {
    List<Place> places = next.stream().sorted().toList();
    var documents = new ArrayList<Document>();
    places.forEach(place -> view.documents().apply(place.id()).ifPresent(documents::add));
    boolean more = size > 0 && left > places.size();
    return new Walk(documents, more ? places.getLast().id() : "", total);
  }
}
