package dev.vitrine.learn.watch;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gathering of events into impressions with what came of each. A click, a watch or a goal
/// belongs to the impression of the same item to the same user at the same time. An impression that
/// comes again is the same one.
final class Gathering {
  /// The goal that says that something was watched for long.
  static final String LONG_VIEW = "long_view";

  private static final int MOST_SHARE = 2;

  private final Map<String, Integer> users = new LinkedHashMap<>();
  private final Map<String, Integer> items = new LinkedHashMap<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Map<Key, Row> rows = new HashMap<>();
  private final List<Row> inOrder = new ArrayList<>();
  private Row last = new Row(0, 0, 0, 0, false);
  private int repeated;

  private record Key(int user, int item, int slot, long at) {}

  private static final class Row {
    private final int user;
    private final int item;
    private final int slot;
    private final long at;
    private final boolean chance;
    private boolean clicked;
    private boolean longViewed;
    private long watched;
    private long length;

    Row(int user, int item, int slot, long at, boolean chance) {
      this.user = user;
      this.item = item;
      this.slot = slot;
      this.at = at;
      this.chance = chance;
    }
  }

  /// Takes the next event; what came of an impression follows it.
  void take(Event event) {
    switch (event) {
      case Event.Impression shown -> shown.placed().forEach(p -> shown(shown.head(), p));
      case Event.Click click -> last.clicked |= true;
      case Event.Watch watch -> {
        last.watched = Math.max(last.watched, watch.watched());
        last.length = Math.max(last.length, watch.length());
      }
      case Event.Goal goal when goal.head().name().equals(LONG_VIEW) -> last.longViewed = true;
      default -> {}
    }
  }

  private void shown(Head head, Placed placed) {
    int user = number(users, head.who().user());
    int item = number(items, placed.item());
    int slot = number(slots, placed.slot());
    var key = new Key(user, item, slot, head.at());
    Row known = rows.get(key);
    if (known != null) {
      repeated++;
      last = known;
      return;
    }
    last = new Row(user, item, slot, head.at(), placed.arm().equals("random"));
    rows.put(key, last);
    inOrder.add(last);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.computeIfAbsent(name, _ -> numbers.size());
  }

  /// Everything so far, in order of time.
  Impressions impressions() {
    inOrder.sort(Comparator.comparingLong(row -> row.at));
    int n = inOrder.size();
    var all =
        new Impressions(
            List.copyOf(users.keySet()),
            List.copyOf(items.keySet()),
            List.copyOf(slots.keySet()),
            new int[n],
            new int[n],
            new int[n],
            new long[n],
            new float[n],
            new float[n],
            new float[n],
            new float[n],
            new boolean[n],
            repeated);
    for (int i = 0; i < n; i++) {
      Row row = inOrder.get(i);
      all.user()[i] = row.user;
      all.item()[i] = row.item;
      all.slot()[i] = row.slot;
      all.at()[i] = row.at;
      all.clicked()[i] = row.clicked ? 1 : 0;
      all.longViewed()[i] = row.longViewed ? 1 : 0;
      all.watched()[i] = row.watched / 1e3f;
      all.share()[i] = row.length > 0 ? Math.min(MOST_SHARE, (float) row.watched / row.length) : 0;
      all.chance()[i] = row.chance;
    }
    return all;
  }
}
