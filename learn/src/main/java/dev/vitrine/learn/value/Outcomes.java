package dev.vitrine.learn.value;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What shoppers did with the items of searches, whenever they did it. Searches and items are known
/// by numbers that stand for them. Doubtful events are left out.
public final class Outcomes {
  /// The item was seen on the page.
  static final int SEEN = 1;

  /// It was clicked, or chosen in another way.
  public static final int CLICKED = 2;

  /// It was put into the cart, or bought.
  public static final int CARTED = 4;

  /// It was bought.
  public static final int BOUGHT = 8;

  /// It was bought, and sent back or paid back.
  public static final int CAME_BACK = 16;

  /// It was watched for three seconds or to its end.
  public static final int WATCHED = 32;

  /// It was put into the cart by the same shopper elsewhere, within a day.
  public static final int CARTED_ELSEWHERE = 64;

  /// It was bought by the same shopper elsewhere, within a day.
  public static final int BOUGHT_ELSEWHERE = 128;

  /// Its creator or seller was followed from it.
  public static final int FOLLOWED = 256;

  /// It was watched to its end.
  public static final int COMPLETED = 512;

  /// The good that a video or live leads to was looked at from it.
  static final int LED = 1024;

  /// The goal that a shop tells of when a creator or a seller is followed.
  private static final String FOLLOW = "follow";

  /// What is put into a cart or bought was chosen, whether or not a click was told.
  private static final int CHOSEN = SEEN | CLICKED;

  private static final int AT_ONCE = 2_000;

  private final String catalogue;
  private final Map<Long, Integer> deeds = new HashMap<>();

  /// Searches of which it was told what was seen.
  private final Set<Long> watched = new HashSet<>();

  /// The search of a line of an order, for what comes back without naming it.
  private final Map<Long, Long> ordered = new HashMap<>();

  private final Elsewhere elsewhere = new Elsewhere();
  private long events;

  private Outcomes(String catalogue) {
    this.catalogue = catalogue;
  }

  /// What was done in a catalogue.
  ///
  /// @param since from when on, in milliseconds since 1970, as the log was written
  public static Outcomes of(EventLog log, String catalogue, long since) {
    return of(log, catalogue, since, Long.MAX_VALUE);
  }

  /// What was done in a catalogue before a time.
  ///
  /// @param since from when on, in milliseconds since 1970, as the log was written
  /// @param until the time
  public static Outcomes of(EventLog log, String catalogue, long since, long until) {
    var outcomes = new Outcomes(catalogue);
    long place = before(log, since);
    for (List<Logged> some = log.read(place, AT_ONCE);
        !some.isEmpty();
        some = log.read(place, AT_ONCE)) {
      some.stream().filter(logged -> logged.taken().at() < until).forEach(outcomes::take);
      place = some.getLast().place();
    }
    return outcomes;
  }

  /// How many events these are.
  public long events() {
    return events;
  }

  /// A place before which nothing was taken in since a time. Times rise with places.
  public static long before(EventLog log, long since) {
    long low = 0;
    long high = log.end();
    while (low < high) {
      long middle = low + (high - low) / 2;
      List<Logged> next = log.read(middle, 1);
      if (!next.isEmpty() && next.getFirst().taken().at() < since) {
        low = next.getFirst().place();
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void take(Logged logged) {
    Event event = logged.taken().event();
    if (logged.taken().teaches() && event.head().catalogue().equals(catalogue)) {
      events++;
      take(event);
    }
  }

  private void take(Event event) {
    long search = Hash.of(event.head().query());
    switch (event) {
      case Event.Impression shown -> {
        watched.add(search);
        shown.placed().forEach(placed -> note(search, placed.item(), SEEN));
      }
      case Event.Click click ->
          click.placed().forEach(placed -> note(search, placed.item(), CHOSEN));
      case Event.Cart cart ->
          cart.lines().forEach(line -> carted(cart, line, search(line, search)));
      case Event.Order order -> order.lines().forEach(line -> ordered(order, line, search));
      case Event.Watch watch -> {
        if (watch.step() == WatchStep.HOOKED || watch.step() == WatchStep.COMPLETE) {
          int whole = watch.step() == WatchStep.COMPLETE ? COMPLETED : 0;
          note(search, watch.item(), SEEN | WATCHED | whole);
        }
      }
      case Event.Goal goal -> {
        if (goal.head().name().equals(FOLLOW)) {
          goal.items().forEach(item -> note(search, item, SEEN | FOLLOWED));
        }
      }
      case Event.View view -> {
        if (!view.via().isEmpty()) {
          note(search, view.via(), CHOSEN | LED);
        }
      }
      case Event.Asked _, Event.Review _, Event.Complaint _, Event.Filtered _ -> {}
    }
  }

  private void carted(Event.Cart cart, Line line, long search) {
    note(search, line.chosen(), CHOSEN | CARTED | led(line));
    elsewhere(cart, line, search, CARTED_ELSEWHERE);
  }

  private void ordered(Event.Order order, Line line, long fallback) {
    long search = search(line, fallback);
    long key = Hash.of(Hash.of(order.order()), Hash.of(line.item()));
    if (order.step() == OrderStep.PURCHASE) {
      note(search, line.chosen(), CHOSEN | CARTED | BOUGHT | led(line));
      elsewhere(order, line, search, CARTED_ELSEWHERE | BOUGHT_ELSEWHERE);
      if (!order.order().isEmpty()) {
        ordered.put(key, search);
      }
    } else if (order.step() == OrderStep.RETURN || order.step() == OrderStep.REFUND) {
      note(search == 0 ? ordered.getOrDefault(key, 0L) : search, line.chosen(), CAME_BACK);
    }
  }

  private static int led(Line line) {
    return line.via().isEmpty() ? 0 : LED;
  }

  private void elsewhere(Event event, Line line, long search, int deed) {
    elsewhere.note(event.head().who(), line.item(), search, event.head().at(), deed);
  }

  private static long search(Line line, long fallback) {
    return line.query().isEmpty() ? fallback : Hash.of(line.query());
  }

  private void note(long search, String item, int deed) {
    if (search != 0) {
      deeds.merge(Hash.of(search, Hash.of(item)), deed, (a, b) -> a | b);
    }
  }

  /// What was done with an item of a search, a bit for each deed; both by the numbers that stand
  /// for them.
  public int of(long search, long item) {
    return deeds.getOrDefault(Hash.of(search, item), 0);
  }

  /// What the shopper of a search did with an item elsewhere within a day, a bit for each deed.
  ///
  /// @param shopper the number that stands for them
  /// @param at when the search was answered, in milliseconds since 1970
  int elsewhere(long search, long item, long shopper, long at) {
    return shopper == 0 ? 0 : elsewhere.of(shopper, item, search, at);
  }

  /// Whether it was told of a search what of its pages was seen.
  boolean watched(long search) {
    return watched.contains(search);
  }
}
