package dev.vitrine.learn.guard;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.Taken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What becomes of the pages of two versions, taken from the log of events as it grows. Which
/// version a page is counted for is told by who the shopper is and not by what happened to rank, so
/// that a version that fails answers for it. Shoppers without a name are left out. Memory is
/// bounded: after half a million searches no more are taken. For one thread.
public final class TrialPages {
  private static final int MOST = 500_000;
  private static final int EARLY = 10_000;
  private static final int AT_ONCE = 2_000;

  private final String catalogue;
  private final long since;
  private final Predicate<Who> proving;
  private final Group ours = new Group();
  private final Group theirs = new Group();
  private final Map<Long, Page> searches = new HashMap<>();
  private final Set<Long> done = new HashSet<>();
  private final Map<Long, Bought> bought = new HashMap<>();

  /// What came before its page was in the log.
  private final Map<Long, List<Event>> early =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Event>> eldest) {
          return size() > EARLY;
        }
      };

  /// The place of the last event taken, below 0 before there is one.
  private long place = -1;

  private record Page(long search, Group group, int shopper) {}

  private record Bought(Page page, String item, double money) {}

  /// @param since from when on pages count, in milliseconds since 1970
  /// @param proving whether a shopper gets the version that has to prove itself
  public TrialPages(String catalogue, long since, Predicate<Who> proving) {
    this.catalogue = catalogue;
    this.since = since;
    this.proving = proving;
  }

  /// Those of the version that has to prove itself.
  Group ours() {
    return ours;
  }

  /// Those of the other one.
  Group theirs() {
    return theirs;
  }

  /// Takes what the log has more than at the last call.
  public void follow(EventLog log) {
    place = place < 0 ? Outcomes.before(log, since) : place;
    for (List<Logged> some = log.read(place, AT_ONCE);
        !some.isEmpty();
        some = log.read(place, AT_ONCE)) {
      some.forEach(logged -> take(logged.taken()));
      place = some.getLast().place();
    }
  }

  /// Takes an event.
  void take(Taken taken) {
    Event event = taken.event();
    if (taken.at() >= since && event.head().catalogue().equals(catalogue) && taken.teaches()) {
      take(event);
    }
  }

  private void take(Event event) {
    switch (event) {
      case Event.Asked asked -> asked(asked);
      case Event.Click click ->
          click.items().forEach(item -> chosen(click, click.head().query(), item));
      case Event.Cart cart ->
          cart.lines().forEach(line -> chosen(cart, search(cart, line), line.chosen()));
      case Event.Order order -> order.lines().forEach(line -> order(order, line));
      case Event.Complaint complaint ->
          Optional.ofNullable(bought.get(key(complaint.order(), complaint.item())))
              .ifPresent(this::cameBack);
      case Event.Impression _,
          Event.View _,
          Event.Watch _,
          Event.Review _,
          Event.Goal _,
          Event.Filtered _ -> {}
    }
  }

  private void asked(Event.Asked asked) {
    Who who = asked.head().who();
    String name = who.user().isEmpty() ? who.client() : who.user();
    if (name.isEmpty() || searches.size() >= MOST) {
      return;
    }
    Group group = proving.test(who) ? ours : theirs;
    int shopper = group.page(name);
    long search = Hash.of(asked.head().query());
    if (asked.found() == 0) {
      group.add(shopper, Measure.EMPTY, 1);
    }
    searches.put(search, new Page(search, group, shopper));
    List<Event> before = early.remove(search);
    if (before != null) {
      before.forEach(this::take);
    }
  }

  private Optional<Page> page(Event event, String query) {
    long search = Hash.of(query);
    Page page = searches.get(search);
    if (page == null && !query.isEmpty()) {
      early.computeIfAbsent(search, _ -> new ArrayList<>()).add(event);
    }
    return Optional.ofNullable(page);
  }

  private static String search(Event event, Line line) {
    return line.query().isEmpty() ? event.head().query() : line.query();
  }

  private void chosen(Event event, String query, String item) {
    page(event, query).ifPresent(page -> count(page, item, Measure.CLICKS));
  }

  /// Counts a deed with an item of a search once.
  private boolean count(Page page, String item, Measure measure) {
    long deed = Hash.of(Hash.of(page.search(), Hash.of(item)), Hash.of(measure.key()));
    boolean first = done.add(deed);
    if (first) {
      page.group().add(page.shopper(), measure, 1);
    }
    return first;
  }

  private void order(Event.Order order, Line line) {
    long key = key(order.order(), line.item());
    switch (order.step()) {
      case PURCHASE -> page(order, search(order, line)).ifPresent(page -> bought(page, key, line));
      case RETURN, REFUND -> gone(key, true);
      case CANCELLED -> gone(key, false);
      case SHIPPED, DELIVERED -> {}
    }
  }

  private void bought(Page page, long key, Line line) {
    count(page, line.item(), Measure.CLICKS);
    if (count(page, line.item(), Measure.PURCHASES)) {
      double money =
          line.price().map(price -> (double) price.minor() * line.quantity()).orElse(0.0);
      page.group().add(page.shopper(), Measure.VALUE, money);
      bought.put(key, new Bought(page, line.item(), money));
    }
  }

  /// What was bought is not kept; its money is taken off once.
  private void gone(long key, boolean cameBack) {
    Bought of = bought.get(key);
    if (of != null) {
      of.page().group().add(of.page().shopper(), Measure.VALUE, -of.money());
      bought.put(key, new Bought(of.page(), of.item(), 0));
      if (cameBack) {
        cameBack(of);
      }
    }
  }

  private void cameBack(Bought of) {
    count(of.page(), of.item(), Measure.RETURNS);
  }

  private static long key(String order, String item) {
    return Hash.of(Hash.of(order), Hash.of(item));
  }
}
