package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the pages of the last searches had on them, by hashes of items, so that memory is bounded.
/// Of a search that is not among them, or had more items than are remembered, nothing is known.
/// Safe for use by many threads.
public final class Shown {
  private static final int SEARCHES = 20_000;
  private static final int ITEMS = 2_000;

  /// Sorted hashes of the items of each search; nothing for one that had too many.
  private final Map<String, Optional<int[]>> searches =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<int[]>> eldest) {
          return size() > SEARCHES;
        }
      };

  /// Remembers a page.
  public void served(Event.Asked page) {
    int[] items = page.placed().stream().mapToInt(placed -> placed.item().hashCode()).toArray();
    synchronized (searches) {
      searches.merge(key(page), Optional.of(sorted(items)), Shown::both);
    }
  }

  private static Optional<int[]> both(Optional<int[]> before, Optional<int[]> more) {
    int[] one = before.orElse(new int[0]);
    int[] other = more.orElse(new int[0]);
    boolean known = before.isPresent() && more.isPresent() && one.length + other.length <= ITEMS;
    return known
        ? Optional.of(sorted(IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray()))
        : Optional.empty();
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
    Optional<int[]> known;
    synchronized (searches) {
      known = searches.getOrDefault(key(event), Optional.empty());
    }
    return known
        .filter(items -> placed.stream().anyMatch(p -> missing(items, p.item())))
        .isPresent();
  }

  private static boolean missing(int[] items, String item) {
    return Arrays.binarySearch(items, item.hashCode()) < 0;
  }
}
