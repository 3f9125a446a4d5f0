package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of the last searches had on them, by hashes of items, so that memory is bounded.
/// Of a search that is not among them, or had more items than are remembered, nothing is known.
/// Safe for use by many threads.
public final class Shown {
  private static final int SEARCHES = 20_000;

  /// Nothing for a search that had too many items.
  private final Map<String, Optional<SearchShown>> searches =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SearchShown>> eldest) {
          return size() > SEARCHES;
        }
      };

  /// Remembers a page.
  public void served(Event.Asked page) {
    synchronized (searches) {
      searches.merge(
          key(page),
          SearchShown.of(page.placed()),
          (before, more) -> before.flatMap(one -> more.flatMap(one::and)));
    }
  }

  private static String key(Event event) {
    return event.head().catalogue() + '\n' + event.head().query();
  }

  /// What a search that an event names had on its pages.
  private Optional<SearchShown> known(Event event) {
    return event.head().query().isEmpty()
        ? Optional.empty()
        : searches.getOrDefault(key(event), Optional.empty());
  }

  /// Whether an impression or a click names a search that was served here, and an item that none of
  /// its pages had.
  public boolean contradicts(Event event) {
    List<Placed> placed = placed(event);
    synchronized (searches) {
      return !placed.isEmpty()
          && known(event)
              .filter(search -> placed.stream().anyMatch(each -> !search.has(each.item())))
              .isPresent();
    }
  }

  /// Whether an impression or a click names a search that was served here, and a position behind
  /// its last page.
  public boolean beyond(Event event) {
    List<Placed> placed = placed(event);
    synchronized (searches) {
      return !placed.isEmpty()
          && known(event)
              .filter(search -> placed.stream().anyMatch(p -> p.position() > search.last()))
              .isPresent();
    }
  }

  private static List<Placed> placed(Event event) {
    return switch (event) {
      case Event.Impression shown -> shown.placed();
      case Event.Click click -> click.placed();
      default -> List.of();
    };
  }

  /// Counts a click, a view or a cart, and tells whether an item of a search that was served here
  /// was turned to more often than the one shopper who saw it does.
  public boolean again(Event event) {
    boolean turned =
        event instanceof Event.Click || event instanceof Event.View || event instanceof Event.Cart;
    synchronized (searches) {
      return turned && known(event).filter(search -> search.again(event.items())).isPresent();
    }
  }
}
