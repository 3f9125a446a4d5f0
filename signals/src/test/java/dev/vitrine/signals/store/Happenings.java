package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.log.Taken;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Events of shoppers as tests need them, of items `i0`, `i1` … of which something is known.
final class Happenings {
  static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  static final String SHOP = "shop";
  static final long IN = Hash.of(SHOP);

  /// Every counter there could be.
  static final List<Counter> COUNTERS = counters();

  private static final List<WatchStep> STEPS = List.of(WatchStep.values());

  static final ItemFacts ITEMS = (_, id) -> facts(id);

  private Happenings() {}

  private static List<Counter> counters() {
    var all = new ArrayList<Counter>();
    for (Scope scope : Scope.values()) {
      for (Deed deed : Deed.values()) {
        all.add(new Counter(scope, deed, Span.MONTH));
      }
    }
    all.add(new Counter(Scope.ITEM, Deed.CLICKED, Span.HOUR));
    all.add(new Counter(Scope.ITEM, Deed.BOUGHT, Span.WEEK));
    return all;
  }

  static Facts facts(String id) {
    int n = Integer.parseInt(id.substring(1));
    return new Facts(Hash.of(id), 1 + n % 3, 1 + n % 5, 1 + n % 7, 1 + n % 4, Facts.band(10.0 + n));
  }

  static Book book() {
    return Book.of(COUNTERS, 8 << 20);
  }

  static Head head(String id, long at, String client, String search) {
    return new Head(id, at, SHOP, new Who(client, "", "visit"), search, "");
  }

  static Taken taken(Event event) {
    return new Taken(event, event.head().at(), Set.of());
  }

  static Line line(String item) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), "");
  }

  private static Line chosen(String item, int number) {
    String variant = number % 3 == 0 ? "" : "v" + number % 3;
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), "", "", variant);
  }

  /// Something that some shopper does.
  ///
  /// @param many how many items there are
  static Event any(RandomGenerator random, int number, long at, int many) {
    Head head =
        head(
            "e" + number, at, "c" + random.nextInt(many / 2), "s" + random.nextInt(number / 9 + 1));
    String item = "i" + random.nextInt(many);
    var placed = List.of(Placed.at(item, random.nextInt(40)), Placed.at("i3", 2));
    return switch (random.nextInt(12)) {
      case 0, 1 -> new Event.Asked(head, "words  " + random.nextInt(8), 9, placed);
      case 2, 3, 4 -> new Event.Impression(head, placed);
      case 5, 6 -> new Event.Click(head, placed.subList(0, 1));
      case 7 -> new Event.Cart(head, List.of(chosen(item, number)));
      case 8 -> {
        var lines = List.of(chosen(item, number));
        yield new Event.Order(head, OrderStep.PURCHASE, "o" + number / 5, lines);
      }
      case 9 -> new Event.Order(head, OrderStep.REFUND, "o" + number / 9, List.of(line(item)));
      case 10 -> {
        WatchStep step = STEPS.get(random.nextInt(STEPS.size()));
        yield new Event.Watch(head, item, step, random.nextInt(60_000), 30_000);
      }
      default -> new Event.Review(head, item, 1 + random.nextInt(5));
    };
  }

  /// Some events, some of them long after the one before, some of them told of late.
  static List<Taken> some(RandomGenerator random, int many) {
    var all = new ArrayList<Taken>();
    long now = START;
    for (int i = 0; i < many; i++) {
      now += random.nextInt(100) == 0 ? random.nextLong(500 * 3_600_000L) : random.nextLong(9_000);
      long at = random.nextInt(5) == 0 ? now - random.nextLong(90_000_000) : now;
      all.add(new Taken(any(random, i, at, 60), now, Set.of()));
    }
    return all;
  }

  /// Everything in a book, to the last bit.
  static byte[] bits(Book book) {
    var bytes = new ByteArrayOutputStream();
    try {
      book.save(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
