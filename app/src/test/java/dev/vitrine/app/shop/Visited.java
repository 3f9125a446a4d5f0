package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.ServedPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A small shop of lamps and kettles, of videos and a live that show them, and visits in which
/// shoppers do whatever there is to do: some on devices on which they sign in later.
final class Visited {
  private static final String PRODUCTS = "products";
  private static final List<String> WORDS = List.of("lamp", "kettle", "blue lamp", "kettle in use");
  private static final List<String> COLOURS = List.of("blue", "red", "steel", "oak", "black");

  private static final List<WatchStep> WATCHING = List.of(WatchStep.values());

  /// What becomes of an order.
  private static final List<List<OrderStep>> STEPS =
      List.of(
          List.of(OrderStep.PURCHASE),
          List.of(OrderStep.PURCHASE, OrderStep.SHIPPED, OrderStep.DELIVERED),
          List.of(OrderStep.PURCHASE, OrderStep.CANCELLED),
          List.of(OrderStep.PURCHASE, OrderStep.DELIVERED, OrderStep.RETURN, OrderStep.REFUND));

  private final OpenShop shop;
  private final List<Event> events = new ArrayList<>();
  private int number;

  Visited(OpenShop shop) {
    this.shop = shop;
  }

  void fill() {
    var items = new ArrayList<Change>();
    for (int i = 0; i < 40; i++) {
      items.add(product(i));
    }
    for (int i = 0; i < 8; i++) {
      items.add(video(i));
    }
    String live =
        """
        {"id":"live","kind":"live","title":"lamp and kettle show","host":"c0","state":"on_air",
        "showing":"p2","queue":["p2","p3"]}\
        """;
    items.add(new Change.Put(new Document("live", live)));
    shop.open(PRODUCTS).write(items);
    shop.settle();
  }

  private static Change product(int i) {
    String what = what(i);
    String json =
        String.format(
            Locale.ROOT,
            """
            {"id":"p%1$d","title":"%2$s %3$s %1$d","brand":"b%4$d","seller":"s%5$d","price":%6$d,
            "categories":["Home","%3$ss"],"color":"%2$s","released":"2026-02-%7$02d"}\
            """,
            i,
            colour(i),
            what,
            i % 4,
            i % 3,
            10 + i * 7 % 50,
            1 + i % 28);
    return new Change.Put(new Document("p" + i, json));
  }

  private static Change video(int i) {
    String json =
        String.format(
            Locale.ROOT,
            """
            {"id":"v%1$d","kind":"video","title":"%2$s %3$s in use","creator":"c%4$d",
            "duration":20,"categories":["Home > %3$ss"],"shows":["p%1$d"]}\
            """,
            i,
            colour(i),
            what(i),
            i % 2);
    return new Change.Put(new Document("v" + i, json));
  }

  private static String what(int i) {
    return i % 2 == 0 ? "lamp" : "kettle";
  }

  private static String colour(int i) {
    return COLOURS.get(i % COLOURS.size());
  }

  /// A shopper searches, looks at what comes, and does what the number of the visit says.
  void visit(int visit, long at) {
    Who who = new Who("phone" + visit % 6, visit % 6 < 3 && visit > 15 ? "u" + visit % 6 : "", "");
    String search = "s" + visit;
    Answer answer = ask(WORDS.get(visit % WORDS.size()), who, search);
    abreast();
    List<Placed> placed =
        answer.hits().stream().map(h -> Placed.at(h.document().id(), h.rank() + 1)).toList();
    events.add(new Event.Impression(head(who, search, at), placed));
    for (Hit hit : answer.hits()) {
      String id = hit.document().id();
      if (!id.startsWith("p") || (hit.rank() + visit) % 3 == 0) {
        events.add(new Event.Click(head(who, search, at), List.of(Placed.at(id, hit.rank() + 1))));
        events.add(new Event.View(head(who, search, at), List.of(id)));
        touch(id, visit, new Doing(who, search, at));
      }
    }
    shop.signals().intake().take(events);
    events.clear();
    abreast();
  }

  /// Waits until what was served and done is in the log and has been learnt.
  void abreast() {
    assertThat(shop.signals().pages().settle()).isTrue();
    assertThat(shop.signals().learnt(Duration.ofSeconds(20))).isTrue();
  }

  /// Who does something, led by which search, and when.
  private record Doing(Who who, String search, long at) {}

  private void touch(String id, int visit, Doing by) {
    if (!id.startsWith("p")) {
      WatchStep step = WATCHING.get(visit % WATCHING.size());
      events.add(new Event.Watch(head(by), id, step, 2_000L * (visit % 9), 20_000));
      return;
    }
    var paid = new Money(1_000 + visit * 10L, Currency.getInstance("USD"));
    var line = new Line(id, "", 1 + visit % 2, Optional.of(paid), Optional.empty(), by.search());
    events.add(new Event.Cart(head(by), List.of(line)));
    if (visit % 3 == 0) {
      String order = "o" + number;
      for (OrderStep step : STEPS.get(visit % STEPS.size())) {
        events.add(new Event.Order(head(by), step, order, List.of(line)));
      }
      events.add(new Event.Review(head(by), id, 1 + visit % 5, "as it should be", true));
      if (visit % 7 == 0) {
        events.add(new Event.Complaint(head(by), id, order, "late"));
      }
    }
  }

  private Head head(Doing by) {
    return head(by.who(), by.search(), by.at());
  }

  private Head head(Who who, String search, long at) {
    return new Head("e" + number++, at, PRODUCTS, who, search, "");
  }

  /// A page of ten for a shopper.
  Answer ask(String text, Who who, String search) {
    Query query = Query.of(text, 10).on(Occasion.USUAL.by(who, search));
    return shop.find(PRODUCTS).orElseThrow().answer(query);
  }

  /// The pages that were served.
  List<ServedPage> pages() {
    assertThat(shop.signals().pages().settle()).isTrue();
    return shop.signals().pages().store().read(0, 1_000).stream().map(LoggedPage::page).toList();
  }
}
