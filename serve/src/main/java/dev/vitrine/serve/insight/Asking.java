package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.signals.log.Taken;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What is asked in each catalogue, and what comes of it. For one thread at a time.
///
/// While somebody types, every few letters are a search. One that the same device continues within
/// half a minute, or shortens at once, was on the way to that and does not count, unless something
/// came of it. One that is shortened later was looked at first, and given up: it counts.
final class Asking {
  private static final int QUERIES = 20_000;
  private static final int SEARCHES = 200_000;
  private static final int DEVICES = 50_000;
  private static final long TYPING = 30_000;
  private static final long ERASING = 2_000;

  private final Map<String, Map<String, Query>> queries = new HashMap<>();

  /// Searches whose events may still come, by their ids.
  private final Map<String, Search> searches = new Latest<>(SEARCHES);

  /// The latest search of each device in each catalogue.
  private final Map<Device, Search> latest = new Latest<>(DEVICES);

  private record Device(String catalogue, String client) {}

  private final Predicate<String> help;

  /// @param help whether a text asks about an order, to which no items are the answer
  Asking(Predicate<String> help) {
    this.help = help;
  }

  /// A search, and whether it counts.
  private static final class Search {
    private final Query query;
    private final boolean empty;
    private final long at;
    private boolean counts;
    private boolean clicked;
    private boolean meant;

    Search(Query query, boolean empty, long at) {
      this.query = query;
      this.empty = empty;
      this.at = at;
      count();
    }

    /// Something came of it, so it was meant.
    void meant() {
      meant = true;
      count();
    }

    private void count() {
      query.searches += counts ? 0 : 1;
      query.empty += counts || !empty ? 0 : 1;
      counts = true;
    }

    /// Lets it count no more where it was on the way to another.
    void passOver() {
      if (meant) {
        return;
      }
      query.searches -= counts ? 1 : 0;
      query.empty -= counts && empty ? 1 : 0;
      counts = false;
    }

    boolean leadsTo(String text, long now) {
      long after = now - at;
      return after >= 0
          && !text.equals(query.text)
          && ((text.startsWith(query.text) && after <= TYPING)
              || (query.text.startsWith(text) && after <= ERASING));
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
    private final boolean help;
    private long last;

    Query(String text, boolean help) {
      this.text = text;
      this.help = help;
    }

    String text() {
      return text;
    }

    long searches() {
      return searches;
    }

    /// Whether it asks about an order, which is answered without items.
    boolean help() {
      return help;
    }

    /// Searches that found nothing and should have.
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
      case Event.Cart cart -> search(cart.head().query()).ifPresent(Search::meant);
      case Event.Goal goal -> search(goal.head().query()).ifPresent(Search::meant);
      case Event.Order order when order.step() == OrderStep.PURCHASE ->
          order.lines().stream()
              .map(line -> line.query().isEmpty() ? order.head().query() : line.query())
              .distinct()
              .forEach(id -> search(id).ifPresent(Asking::bought));
      default -> {
        // Other events say nothing of a query.
      }
    }
  }

  private static void bought(Search search) {
    search.meant();
    search.query.orders++;
  }

  private static void clicked(Search search) {
    search.meant();
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
            .computeIfAbsent(text, t -> new Query(t, help.test(t)));
    query.found = asked.found();
    query.last = at;
    var search = new Search(query, asked.found() == 0 && !query.help, asked.head().at());
    searches.put(id, search);
    passOver(asked.head(), search);
  }

  /// Takes back what was on the way to a search.
  private void passOver(Head head, Search search) {
    if (head.who().client().isEmpty()) {
      return;
    }
    Search before = latest.put(new Device(head.catalogue(), head.who().client()), search);
    if (before != null && before.leadsTo(search.query.text, search.at)) {
      before.passOver();
    }
  }

  /// The queries of a catalogue that were meant.
  List<Query> of(String catalogue) {
    return queries.getOrDefault(catalogue, Map.of()).values().stream()
        .filter(query -> query.searches > 0)
        .toList();
  }
}
