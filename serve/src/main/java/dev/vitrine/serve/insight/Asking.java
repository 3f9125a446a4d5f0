package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.signals.log.Taken;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is asked in each catalogue, and what comes of it. For one thread at a time.
final class Asking {
  private static final int QUERIES = 20_000;
  private static final int SEARCHES = 200_000;

  private final Map<String, Map<String, Query>> queries = new HashMap<>();

  /// Searches whose events may still come, by their ids.
  private final Map<String, Search> searches = new Latest<>(SEARCHES);

  /// A search that was counted.
  private static final class Search {
    private final Query query;
    private boolean clicked;

    Search(Query query) {
      this.query = query;
    }
  }

  /// What came of a query.
  static final class Query {
    private final String text;
    private long searches;
    private long empty;
    private long clicked;
    private long orders;
    private long found;
    private long last;

    Query(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    long searches() {
      return searches;
    }

    /// Searches that found nothing.
    long empty() {
      return empty;
    }

    /// Searches of which something was clicked.
    long clicked() {
      return clicked;
    }

    /// Purchases that name such a search.
    long orders() {
      return orders;
    }

    /// How many items the last one found.
    long found() {
      return found;
    }

    /// When it was asked last, in milliseconds since 1970.
    long last() {
      return last;
    }
  }

  void take(Taken taken) {
    switch (taken.event()) {
      case Event.Asked asked -> asked(asked, taken.at());
      case Event.Click click -> search(click.head().query()).ifPresent(Asking::clicked);
      case Event.Order order when order.step() == OrderStep.PURCHASE ->
          order.lines().stream()
              .map(line -> line.query().isEmpty() ? order.head().query() : line.query())
              .distinct()
              .forEach(id -> search(id).ifPresent(search -> search.query.orders++));
      default -> {
        // Other events say nothing of a query.
      }
    }
  }

  private static void clicked(Search search) {
    search.query.clicked += search.clicked ? 0 : 1;
    search.clicked = true;
  }

  private Optional<Search> search(String id) {
    return Optional.ofNullable(searches.get(id));
  }

  private void asked(Event.Asked asked, long at) {
    String id = asked.head().query();
    String text = asked.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (text.isEmpty() || searches.containsKey(id)) {
      return;
    }
    Query query =
        queries
            .computeIfAbsent(asked.head().catalogue(), _ -> new Latest<>(QUERIES))
            .computeIfAbsent(text, Query::new);
    query.searches++;
    query.empty += asked.found() == 0 ? 1 : 0;
    query.found = asked.found();
    query.last = at;
    searches.put(id, new Search(query));
  }

  /// The queries of a catalogue.
  List<Query> of(String catalogue) {
    return List.copyOf(queries.getOrDefault(catalogue, Map.of()).values());
  }
}
