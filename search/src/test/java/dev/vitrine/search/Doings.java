package dev.vitrine.search;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.search.feature.Features;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.ItemFacts;
import dev.vitrine.signals.store.Teaching;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What shoppers do in a small shop, one after the other, and what is remembered of it. Everything
/// happens at one time unless time is let pass.
public final class Doings {
  /// Who does everything, unless it is said who.
  public static final Who ANNA = new Who("phone", "anna", "visit");

  private static final String SHOP = "shop";
  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

  private final View view;
  private final ItemKeys.Slots slots;
  private final Book book = Book.of(Features.counters(), 4 << 20);
  private final Teaching teaching;
  private final List<Taken> all = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private Who who = ANNA;
  private long now = START;
  private String search = "";

  public Doings(SmallShop shop) {
    this.view = shop.view();
    this.slots = shop::slots;
    this.teaching = new Teaching(book, facts(view));
  }

  /// A shop with two kettles of one brand and seller, a boot of others, and videos of two creators.
  public static SmallShop shop() {
    return SmallShop.of(
        product("red", "Red kettle", "Home > Kettles", "Acme", "sam", 40),
        product("blue", "Blue kettle", "Home > Kettles", "Acme", "sam", 42),
        product("boot", "Boot", "Shoes > Boots", "Boss", "tom", 150),
        video("film", "cleo"),
        video("sequel", "cleo"),
        video("clip", "dan"));
  }

  private static String product(
      String id, String title, String category, String brand, String seller, int price) {
    return SmallShop.product(
        id,
        title,
        "\"categories\":[\"" + category + "\"]",
        "\"brand\":\"" + brand + "\"",
        "\"seller\":\"" + seller + "\"",
        "\"price\":" + price,
        "\"currency\":\"EUR\"");
  }

  private static String video(String id, String creator) {
    return SmallShop.product(id, id, "\"kind\":\"video\"", "\"creator\":\"" + creator + "\"");
  }

  private ItemFacts facts(View view) {
    ItemKeys keys = ItemKeys.of(view.columns(), slots);
    return (_, id) -> {
      int doc = view.postings().doc(id);
      return doc < 0
          ? new Facts(ItemKeys.item(id), 0, 0, 0, 0, -1)
          : keys.facts(view.postings().slot(doc), view.items());
    };
  }

  private Head head() {
    return new Head("e" + all.size(), now, SHOP, who, search, "");
  }

  private Doings happen(Event event) {
    var taken = new Taken(event, now, Set.of());
    all.add(taken);
    teaching.learn(taken);
    return this;
  }

  /// Somebody else does what follows.
  public Doings by(String client) {
    who = new Who(client, "", "visit of " + client);
    return this;
  }

  /// The same shopper comes again.
  public Doings visits(String session) {
    who = new Who(who.client(), who.user(), session);
    return this;
  }

  /// Time passes.
  public Doings after(long hours) {
    now += hours * 3_600_000L;
    return this;
  }

  /// What follows is done in a search for words.
  public Doings asks(String text) {
    search = "s" + all.size();
    return happen(new Event.Asked(head(), text, 1, List.of()));
  }

  public Doings sees(int times, String item, int position) {
    places.put(item, position);
    for (int i = 0; i < times; i++) {
      happen(new Event.Impression(head(), List.of(Placed.at(item, position))));
    }
    return this;
  }

  public Doings clicks(int times, String item) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Click(head(), List.of(Placed.at(item, places.getOrDefault(item, 1)))));
    }
    return this;
  }

  /// Two items are shown again and again at positions of their own, and clicked every so often,
  /// each time or never when it is 0.
  public Doings showing(int times, String one, int at, int each, String other, int at2, int each2) {
    for (int i = 0; i < times; i++) {
      sees(1, one, at).sees(1, other, at2);
      clicks(each > 0 && i % each == 0 ? 1 : 0, one);
      clicks(each2 > 0 && i % each2 == 0 ? 1 : 0, other);
    }
    return this;
  }

  private static Line line(String item) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), "");
  }

  public Doings carts(int times, String item) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Cart(head(), List.of(line(item))));
    }
    return this;
  }

  public Doings buys(int times, String item) {
    return orders(times, item, OrderStep.PURCHASE);
  }

  /// Buys one variant of an item.
  public Doings buysVariant(String item, String variant) {
    var line = new Line(item, "", 1, Optional.empty(), Optional.empty(), "", "", variant);
    return happen(new Event.Order(head(), OrderStep.PURCHASE, "o" + all.size(), List.of(line)));
  }

  public Doings sendsBack(int times, String item) {
    return orders(times, item, OrderStep.RETURN);
  }

  private Doings orders(int times, String item, OrderStep step) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Order(head(), step, "o" + all.size(), List.of(line(item))));
    }
    return this;
  }

  public Doings complains(int times, String item) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Complaint(head(), item, "", "late"));
    }
    return this;
  }

  public Doings rates(int times, String item, int stars) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Review(head(), item, stars));
    }
    return this;
  }

  /// Watches some seconds of a video of a hundred.
  public Doings watches(int times, String item, int seconds) {
    for (int i = 0; i < times; i++) {
      happen(new Event.Watch(head(), item, WatchStep.PLAY, 0, 100_000));
      if (seconds >= 3) {
        happen(new Event.Watch(head(), item, WatchStep.HOOKED, 3_000, 100_000));
      }
      happen(new Event.Watch(head(), item, WatchStep.WATCHED, seconds * 1_000L, 100_000));
    }
    return this;
  }

  /// Somebody does something.
  public Doings any(RandomGenerator random, List<String> items, List<String> texts) {
    String item = items.get(random.nextInt(items.size()));
    by("c" + random.nextInt(5)).after(random.nextInt(40) == 0 ? 900 : 0);
    return switch (random.nextInt(9)) {
      case 0 -> asks(texts.get(random.nextInt(texts.size())));
      case 1, 2 -> sees(1, item, random.nextInt(20));
      case 3 -> clicks(1, item);
      case 4 -> carts(1, item);
      case 5 -> buys(1, item);
      case 6 -> sendsBack(1, item);
      case 7 -> rates(1, item, 1 + random.nextInt(5)).complains(1, item);
      default -> watches(1, item, random.nextInt(100));
    };
  }

  /// The catalogue as who did things last would see it now.
  public View view() {
    return view(book);
  }

  /// The same of a book that learns everything anew.
  public View replayed() {
    Book again = book.another();
    var other = new Teaching(again, facts(view));
    all.forEach(other::learn);
    return view(again);
  }

  private View view(Book of) {
    var known = new Behaviour.Known(of, ItemKeys.of(view.columns(), slots));
    var clock = InstantSource.fixed(Instant.ofEpochMilli(now));
    return view.remembering(new Behaviour(Optional.of(known), SHOP, clock, Optional.empty()));
  }

  /// Who does things now.
  public Who who() {
    return who;
  }
}
