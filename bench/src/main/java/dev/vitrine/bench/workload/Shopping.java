package dev.vitrine.bench.workload;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What many shoppers do in a shop of generated products: searches, each with ten items shown, some
/// clicked, few bought. Popular items and queries come more often.
///
/// @param products how many there are
/// @param queries what is asked
/// @param catalogue where
record Shopping(int products, List<String> queries, String catalogue) {
  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final int CLIENTS = 20_000;
  private static final int SHOWN = 10;

  String query(Random random) {
    return queries.get((int) (queries.size() * skewed(random)));
  }

  String client(Random random) {
    return "c" + random.nextInt(CLIENTS);
  }

  private static double skewed(Random random) {
    double one = random.nextDouble();
    return one * one * one;
  }

  /// What is shown for a query.
  @FunctionalInterface
  interface Shelf {
    /// One of the items.
    String item(String query, Random random);
  }

  /// Any item, popular ones more often.
  String item(Random random) {
    return "p" + (int) (products * skewed(random));
  }

  /// Events in their order, ten a second; any item is shown for any query.
  List<Taken> events(int many) {
    return events(many, (_, random) -> item(random));
  }

  /// The same where the items of each query are known.
  List<Taken> events(int many, Shelf shelf) {
    var random = new Random(2);
    var events = new ArrayList<Taken>();
    while (events.size() < many) {
      search(events, shelf, random);
    }
    return events;
  }

  private void search(List<Taken> events, Shelf shelf, Random random) {
    var who = new Who(client(random), "", "v");
    String search = "s" + events.size();
    String query = query(random);
    var placed = new ArrayList<Placed>();
    for (int position = 1; position <= SHOWN; position++) {
      placed.add(Placed.at(shelf.item(query, random), position));
    }
    add(events, new Event.Asked(head(events, who, search), query, SHOWN, placed));
    add(events, new Event.Impression(head(events, who, search), placed));
    while (random.nextInt(3) > 0) {
      Placed chosen = placed.get(random.nextInt(SHOWN));
      add(events, new Event.Click(head(events, who, search), List.of(chosen)));
      var line = new Line(chosen.item(), "", 1, Optional.empty(), Optional.empty(), "");
      if (random.nextInt(8) == 0) {
        add(events, new Event.Cart(head(events, who, search), List.of(line)));
        Head head = head(events, who, search);
        add(events, new Event.Order(head, OrderStep.PURCHASE, search, List.of(line)));
      }
    }
  }

  private Head head(List<Taken> events, Who who, String search) {
    long at = START + events.size() * 100L;
    return new Head("e" + events.size(), at, catalogue, who, search, "");
  }

  private static void add(List<Taken> events, Event event) {
    events.add(new Taken(event, event.head().at(), Set.of()));
  }
}
