package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;

/// What a storefront would tell of shoppers: some at once, some days later. Of the truth it says
/// only what shows.
public final class Diary {
  private static final Currency DOLLARS = Currency.getInstance("USD");

  private final String catalogue;
  private final long opening;
  private final List<Event> now = new ArrayList<>();
  private final PriorityQueue<Event> later =
      new PriorityQueue<>(
          Comparator.comparingLong((Event e) -> e.head().at()).thenComparing(e -> e.head().id()));

  /// @param catalogue where the goods stand
  /// @param opening when day 0 begins, in milliseconds since 1970
  public Diary(String catalogue, long opening) {
    this.catalogue = catalogue;
    this.opening = opening;
  }

  /// When a second of a day is, in milliseconds since 1970.
  public long time(int day, int second) {
    return opening + (day * 86_400L + second) * 1_000;
  }

  /// Who a visitor is to the shop.
  public static Who who(Visit visit) {
    int number = visit.shopper().number();
    // One in three never signs in.
    String user = number % 3 == 0 ? "" : "u" + number;
    return new Who("b" + number, user, visit.id());
  }

  /// The head of an event.
  ///
  /// @param search the search that it came from
  /// @param what tells it from other events of the search
  Head head(Visit visit, long at, String search, String what) {
    return new Head(search + "-" + what, at, catalogue, who(visit), search, "");
  }

  /// The head of an event that came from no search.
  Head head(String id, long at, Who who) {
    return new Head(id, at, catalogue, who, "", "");
  }

  /// A page was looked at.
  void shown(Visit visit, long at, String search, List<Placed> placed) {
    if (!placed.isEmpty()) {
      now.add(new Event.Impression(head(visit, at, search, "shown"), placed));
    }
  }

  /// A card was clicked, and the good looked at.
  void clicked(Visit visit, long at, String search, Placed placed) {
    String item = placed.item();
    now.add(new Event.Click(head(visit, at, search, "click-" + item), List.of(placed)));
    now.add(new Event.View(head(visit, at + 1_000, search, "view-" + item), List.of(item)));
  }

  /// A good was looked at from the video or live that shows it.
  ///
  /// @param card the video or live
  void led(Visit visit, long at, String search, String card, int listing) {
    Head head = head(visit, at, search, "led-" + card);
    now.add(new Event.View(head, List.of(Goods.id(listing)), card));
  }

  /// A video or a live was watched.
  ///
  /// @param watched milliseconds so far
  /// @param length milliseconds of the whole, 0 when it has no end
  void watched(
      Visit visit, long at, String search, String item, WatchStep step, long watched, long length) {
    String what = step.name().toLowerCase(Locale.ROOT) + "-" + item;
    now.add(new Event.Watch(head(visit, at, search, what), item, step, watched, length));
  }

  /// What was ordered.
  ///
  /// @param id number of the order
  /// @param search that led to it
  /// @param via the video or live that led to it, empty when none did
  /// @param price cents for one piece
  record Ordered(String id, String search, String via, int listing, long price) {}

  /// A good was put into the cart.
  ///
  /// @param card the item that was clicked: the good itself, or what led to it
  void carted(Visit visit, long at, String search, String card, int listing, long price) {
    String id = Goods.id(listing);
    Head head = head(visit, at, search, "cart-" + card);
    now.add(new Event.Cart(head, List.of(line(id, price, search, via(card, id)))));
  }

  /// A step of an order, perhaps days from now.
  void order(Visit visit, long at, Ordered order, OrderStep step) {
    String item = Goods.id(order.listing());
    var lines = List.of(line(item, order.price(), order.search(), order.via()));
    String what = step.name().toLowerCase(Locale.ROOT);
    later.add(new Event.Order(later(visit, at, order, what), step, order.id(), lines));
  }

  /// A good was rated, days from now, by who has bought it.
  void review(Visit visit, long at, Ordered order, int stars, String words) {
    String id = Goods.id(order.listing());
    later.add(new Event.Review(later(visit, at, order, "review"), id, stars, words, true));
  }

  /// A shopper complained, days from now.
  void complaint(Visit visit, long at, Ordered order, String reason) {
    String id = Goods.id(order.listing());
    later.add(new Event.Complaint(later(visit, at, order, "complaint"), id, order.id(), reason));
  }

  private Head later(Visit visit, long at, Ordered order, String what) {
    String id = order.id() + "-" + what;
    return new Head(id, at, catalogue, who(visit), order.search(), "");
  }

  /// The video or live that led to a good, empty when its own card did.
  static String via(String card, String good) {
    return card.equals(good) ? "" : card;
  }

  static Line line(String item, long cents, String search, String via) {
    Money price = new Money(cents, DOLLARS);
    return new Line(item, "", 1, Optional.of(price), Optional.empty(), search, via);
  }

  /// Everything that happened up to a time and was not told yet, in order.
  public List<Event> until(long time) {
    var told = new ArrayList<>(now);
    now.clear();
    while (!later.isEmpty() && later.peek().head().at() <= time) {
      told.add(later.poll());
    }
    told.sort(
        Comparator.comparingLong((Event e) -> e.head().at()).thenComparing(e -> e.head().id()));
    return told;
  }
}
