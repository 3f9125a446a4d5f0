package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the pages of the last searches had on them, by hashes of items, so that memory is bounded.
/// Of a search that is not among them, or had more items than are remembered, nothing is known.
/// Safe for use by many threads.
public final class Shown {
  private static final int SEARCHES = 20_000;
  private static final int ITEMS = 2_000;
  private static final int[] TOO_MANY = {};

  private final Map<String, int[]> searches =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
          return size() > SEARCHES;
        }
      };

  /// Remembers a page.
  public void served(Event.Asked page) {
    int[] items = page.placed().stream().mapToInt(placed -> placed.item().hashCode()).toArray();
    synchronized (searches) {
      searches.merge(key(page), sorted(items), Shown::both);
    }
  }

  private static int[] both(int[] before, int[] more) {
    return before == TOO_MANY || before.length + more.length > ITEMS
        ? TOO_MANY
        : sorted(IntStream.concat(Arrays.stream(before), Arrays.stream(more)).toArray());
  }

  private static int[] sorted(int[] items) {
    Arrays.sort(items);
    return items;
  }

  private static String key(Event event) {
    return event.head().catalogue() + '\n' + event.head().query();
  }

  /// Whether an impression or a click names a search that was served here, and an item that none of
  /// its pages had.
  public boolean contradicts(Event event) {
    List<Placed> placed =
        switch (event) {
          case Event.Impression shown -> shown.placed();
          case Event.Click click -> click.placed();
          default -> List.of();
        };
    if (placed.isEmpty() || event.head().query().isEmpty()) {
      return false;
    }
    int[] items;
    synchronized (searches) {
      items = searches.getOrDefault(key(event), TOO_MANY);
    }
    return items != TOO_MANY
        && placed.stream().anyMatch(p -> Arrays.binarySearch(items, p.item().hashCode()) < 0);
  }
}
