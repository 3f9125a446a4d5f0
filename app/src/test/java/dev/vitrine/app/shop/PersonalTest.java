package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a shop makes of one shopper's past, from the event to the page.
class PersonalTest {
  private static final Who ANNA = new Who("anna", "", "");

  private static final Map<String, String> CONF =
      Map.of(
          "signals.memory", "4MB",
          "first-stage.weight.asked-brand", "20",
          "recall.interest.within", "10s",
          "recall.sellers.within", "10s",
          "recall.creators.within", "10s");

  @TempDir Path folder;

  private OpenShop open() {
    return OpenShop.open(folder, ShopConf.of(Unhurried.conf(CONF)));
  }

  private static void fill(OpenShop shop) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 8; i++) {
      String json =
          """
          {"id":"%s","title":"Kettle","brand":"b%d","seller":"s%d","price":%d,"currency":"EUR",
           "categories":["Home > Kettles"],"attributes":{"color":["%s"]}}\
          """
              .formatted("k" + i, i / 2, i / 4, 20 + i, i % 2 == 0 ? "red" : "blue");
      changes.add(new Change.Put(new Document("k" + i, json)));
    }
    shop.open("products").write(changes);
    shop.settle();
  }

  private static void clicks(OpenShop shop, String client, String item, int times) {
    var events = new ArrayList<Event>();
    for (int i = 0; i < times; i++) {
      String id = client + item + shop.signals().log().end() + "." + i;
      var head = new Head(id, 0, "products", new Who(client, "", ""), "", "");
      events.add(new Event.Click(head, List.of(Placed.at(item, 1))));
    }
    shop.signals().intake().take(events);
    assertThat(shop.signals().learnt(Duration.ofSeconds(10))).isTrue();
  }

  private static Catalogue catalogue(OpenShop shop) {
    return shop.find("products").orElseThrow();
  }

  private static Query kettle(Who who) {
    Query query = Query.of("kettle", 8);
    return query.on(query.occasion().by(who, ""));
  }

  private static List<String> page(OpenShop shop, Query query) {
    return catalogue(shop).answer(query).hits().stream().map(h -> h.document().id()).toList();
  }

  @Test
  void whatIsKnownOfAShopperIsToldInParts() {
    try (OpenShop shop = open()) {
      fill(shop);
      clicks(shop, "anna", "k2", 3);
      clicks(shop, "anna", "k4", 1);
      List<Interest> interests = catalogue(shop).interests(ANNA);
      assertThat(interests)
          .extracting(Interest::part)
          .contains("brand", "seller", "category", "price", "color");
      assertThat(value(interests, "brand", "b1")).isCloseTo(3 / 7.0, within(1e-3));
      assertThat(value(interests, "brand", "b2")).isCloseTo(1 / 7.0, within(1e-3));
      assertThat(value(interests, "category", "Home > Kettles")).isCloseTo(4 / 7.0, within(1e-3));
      assertThat(value(interests, "color", "red")).isGreaterThan(0.7);
      assertThat(value(interests, "price", "16.00 to 22.63")).isCloseTo(3 / 7.0, within(1e-3));
      assertThat(value(interests, "price", "22.63 to 32.00")).isCloseTo(1 / 7.0, within(1e-3));
      assertThat(interests).filteredOn(i -> i.part().equals("price")).hasSize(2);
      assertThat(catalogue(shop).interests(new Who("bob", "", ""))).isEmpty();
    }
  }

  private static double value(List<Interest> interests, String part, String value) {
    return interests.stream()
        .filter(i -> i.part().equals(part) && i.value().equals(value))
        .mapToDouble(Interest::share)
        .sum();
  }

  @Test
  void aPageIsOrderedByWhatIsKnownUnlessAnybodysIsWanted() {
    try (OpenShop shop = open()) {
      fill(shop);
      clicks(shop, "anna", "k6", 5);
      Query own = kettle(ANNA);
      assertThat(page(shop, own).subList(0, 2)).containsExactlyInAnyOrder("k6", "k7");
      List<String> anybodys = page(shop, kettle(new Who("stranger", "", "")));
      assertThat(anybodys.subList(0, 2)).doesNotContain("k7");
      assertThat(page(shop, own.on(own.occasion().impersonal()))).isEqualTo(anybodys);
    }
  }

  @Test
  void whyAnItemIsThereIsToldForTheShopper() {
    try (OpenShop shop = open()) {
      fill(shop);
      clicks(shop, "anna", "k6", 5);
      assertThat(catalogue(shop).why(kettle(ANNA), "k7").notes())
          .anyMatch(note -> note.matches("For this shopper: 8\\d % of what .* has its brand."))
          .anyMatch(note -> note.startsWith("For this shopper: it costs 1."));
      assertThat(catalogue(shop).why(kettle(ANNA), "k1").notes())
          .noneMatch(note -> note.contains("brand"));
      assertThat(catalogue(shop).why(kettle(new Who("bob", "", "")), "k7").notes())
          .noneMatch(note -> note.contains("this shopper"));
    }
  }

  @Test
  void whoOptsOutSeesWhatAnybodySeesFromThenOn() {
    List<String> anybodys;
    try (OpenShop shop = open()) {
      fill(shop);
      anybodys = page(shop, kettle(ANNA));
      clicks(shop, "anna", "k6", 5);
      shop.signals().personal("anna", false);
      clicks(shop, "anna", "k6", 5);
      assertThat(catalogue(shop).interests(ANNA)).isEmpty();
      assertThat(catalogue(shop).why(kettle(ANNA), "k7").notes())
          .noneMatch(note -> note.contains("this shopper"));
    }
    try (OpenShop shop = open()) {
      shop.signals();
      clicks(shop, "anna", "k6", 1);
      assertThat(page(shop, kettle(ANNA))).isEqualTo(anybodys);
      shop.signals().personal("anna", true);
      clicks(shop, "anna", "k4", 1);
      assertThat(catalogue(shop).interests(ANNA))
          .filteredOn(i -> i.part().equals("brand"))
          .extracting(Interest::value)
          .containsExactly("b2");
    }
  }
}
