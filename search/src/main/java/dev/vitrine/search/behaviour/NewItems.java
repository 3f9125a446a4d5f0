package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The items of a catalogue that were released last, in all and in each of its deepest categories.
/// What was added to the columns since it was last asked is looked at then, once. Safe for use by
/// many threads.
public final class NewItems {
  private static final int MOST = 200;
  private static final int OF_LEAF = 50;
  private static final long ALL = 0;

  private final Columns columns;
  private final ItemKeys keys;

  /// By category, 0 for all of them: the newest first.
  private final Map<Long, TreeSet<Released>> newest = new HashMap<>();

  private int seen;

  /// An item by its slot.
  ///
  /// @param at when it first appeared, in seconds since 1970
  public record Released(int slot, double at) implements Comparable<Released> {
    private static final Comparator<Released> ORDER =
        Comparator.comparingDouble(Released::at).reversed().thenComparingInt(Released::slot);

    @Override
    public int compareTo(Released other) {
      return ORDER.compare(this, other);
    }
  }

  NewItems(Columns columns, ItemKeys keys) {
    this.columns = columns;
    this.keys = keys;
  }

  /// The newest items of a category, the newest first.
  ///
  /// @param leaf stands for the category, 0 for all of them
  /// @param items the columns item by item
  public synchronized List<Released> of(long leaf, Features items) {
    for (int slots = items.size(); seen < slots; seen++) {
      double at = columns.isLive(seen) ? items.released(seen) : Double.NaN;
      if (!Double.isNaN(at)) {
        var item = new Released(seen, at);
        take(ALL, item, MOST);
        long of = keys.leaf(seen, items);
        if (of != 0) {
          take(of, item, OF_LEAF);
        }
      }
    }
    var found = new ArrayList<>(newest.getOrDefault(leaf, new TreeSet<>()));
    found.removeIf(item -> !columns.isLive(item.slot()));
    return found;
  }

  private void take(long leaf, Released item, int most) {
    TreeSet<Released> kept = newest.computeIfAbsent(leaf, _ -> new TreeSet<>());
    if (kept.size() < most || item.compareTo(kept.last()) < 0) {
      kept.add(item);
    }
    if (kept.size() > most) {
      kept.removeIf(old -> !columns.isLive(old.slot()));
    }
    if (kept.size() > most) {
      kept.pollLast();
    }
  }
}
