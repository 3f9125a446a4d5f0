package dev.vitrine.serve.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.serve.Shop;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InsightV1Test {
  private static final String OF = "/v1/catalogues/products/";

  @TempDir Path folder;
  private Shop shop;
  private int events;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Head head(String search) {
    return head("c", search);
  }

  private Head head(String client, String search) {
    return head(client, search, 0);
  }

  /// @param ago how long ago it happened, in milliseconds
  private Head head(String client, String search, long ago) {
    events++;
    long now = shop.signals.intake().now() - ago;
    return new Head("e" + events, now, "products", new Who(client, "", ""), search, "");
  }

  private void asked(String search, String text, String... items) {
    askedBy("c", search, text, items);
  }

  private void askedBy(String client, String search, String text, String... items) {
    asked(head(client, search), text, items);
  }

  private void asked(Head head, String text, String... items) {
    asked(head, text, Conditions.UNKNOWN, items);
  }

  private void asked(Head head, String text, Conditions under, String... items) {
    List<Placed> placed = List.of(items).stream().map(item -> Placed.at(item, 1)).toList();
    var asked = new Event.Asked(head, text, items.length, placed);
    var row = new ServedRow("p1001", 1, 2, 0.5f, Float.NaN, 0.25f, new float[] {3, Float.NaN});
    var looked =
        new LookedAt(
            "en",
            7,
            List.of("final stage=4"),
            List.of("keywords", "vectors"),
            List.of("price", "age"),
            1,
            List.of(row));
    shop.signals.pages().served(new ServedPage(asked, under, Optional.of(looked)));
  }

  private void lived() {
    asked("s1", "Red  Dress", "p1001");
    asked("s1", "Red  Dress", "p1001");
    asked("s2", "red dress", "p1001");
    asked("s3", "zzz");
    assertThat(shop.signals.pages().settle()).isTrue();
    var paid = Money.of(new BigDecimal("10.50"), Currency.getInstance("EUR"));
    var line = new Line("p1001", "", 2, Optional.of(paid), Optional.empty(), "s1");
    shop.signals
        .intake()
        .take(
            List.of(
                new Event.Click(head("s1"), List.of(Placed.at("p1001", 1))),
                new Event.Click(head("s1"), List.of(Placed.at("p1001", 1))),
                new Event.Order(head("s1"), OrderStep.PURCHASE, "o", List.of(line)),
                new Event.Order(head(""), OrderStep.REFUND, "o", List.of(line))));
  }

  @Test
  void theMarketIsToldByTheMinute() {
    lived();
    JsonNode minutes = shop.write("GET", OF + "market?minutes=3", "").path("minutes");
    assertThat(minutes.size()).isEqualTo(3);
    assertThat(sum(minutes, "searches")).isEqualTo(4);
    assertThat(sum(minutes, "empty")).isEqualTo(1);
    assertThat(sum(minutes, "clicks")).isEqualTo(2);
    assertThat(sum(minutes, "units")).isEqualTo(2);
    assertThat(minutes.toString())
        .contains("\"money\":{\"EUR\":\"21.00\"}", "\"refunded\":{\"EUR\":\"21.00\"}")
        .contains("\"clicks_by_kind\":{\"product\":2}", "\"orders_by_kind\":{\"product\":1}")
        .contains("\"money_by_kind\":{\"product\":{\"EUR\":\"21.00\"}}")
        .contains("\"refunded_by_kind\":{\"product\":{\"EUR\":\"21.00\"}}");
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"headphones\"}");
    assertThat(sum(shop.write("GET", OF + "market", "").path("minutes"), "requests")).isEqualTo(1);
  }

  @Test
  void thingsAreCountedWhenTheyHappenedNotWhenTheShopHeardOfThem() {
    long hour = 3_600_000;
    var line = new Line("p1001", "", 1, Optional.empty(), Optional.empty(), "s1");
    var foreign = new Line("p1001", "", 1, Optional.empty(), Optional.empty(), "");
    shop.signals
        .intake()
        .bring(
            List.of(
                new Event.Click(head("c", "s1", 50 * hour), List.of(Placed.at("p1001", 1))),
                new Event.Order(head("c", "", 50 * hour), OrderStep.PURCHASE, "o", List.of(line)),
                new Event.Order(head("c", "", hour), OrderStep.PURCHASE, "p", List.of(foreign)),
                new Event.Order(
                    head("c", "", 700 * hour), OrderStep.PURCHASE, "q", List.of(line))));
    JsonNode now = shop.write("GET", OF + "market?minutes=30", "").path("minutes");
    assertThat(sum(now, "orders")).isZero();
    JsonNode hours = shop.write("GET", OF + "market?hours=72", "").path("hours");
    assertThat(hours.size()).isEqualTo(72);
    assertThat(List.of(sum(hours, "clicks"), sum(hours, "orders"))).containsExactly(1L, 2L);
    assertThat(sum(hours, "orders_by_search")).as("of one no search is known").isEqualTo(1);
    JsonNode then = hours.get(71 - 50);
    assertThat(then.path("orders").asInt()).isEqualTo(1);
    assertThat(then.path("clicks").asInt()).isEqualTo(1);
    assertThat(then.has("errors")).as("how requests did is known by the minute").isFalse();
    JsonNode day = shop.write("GET", OF + "market?minutes=1440", "").path("minutes");
    assertThat(sum(day, "orders")).isEqualTo(1);
    JsonNode all = shop.write("GET", OF + "market?hours=672", "").path("hours");
    assertThat(sum(all, "orders")).as("what is older is forgotten").isEqualTo(2);
  }

  @Test
  void whatNobodyBuysIsNotCounted() {
    lived();
    var line = new Line("p1001", "", 1_000_000, Optional.empty(), Optional.empty(), "s1");
    shop.signals
        .intake()
        .take(List.of(new Event.Order(head("s1"), OrderStep.PURCHASE, "o2", List.of(line))));
    JsonNode minutes = shop.write("GET", OF + "market?minutes=3", "").path("minutes");
    assertThat(sum(minutes, "orders")).isEqualTo(1);
    assertThat(sum(minutes, "units")).isEqualTo(2);
  }

  private static long sum(JsonNode minutes, String name) {
    return minutes.valueStream().mapToLong(minute -> minute.path(name).asLong(0)).sum();
  }

  @Test
  void queriesAreCountedBySearchAndSortedByWhatCameOfThem() {
    lived();
    JsonNode most = shop.write("GET", OF + "queries", "");
    assertThat(most.path("searches").asInt()).isEqualTo(3);
    assertThat(most.path("queries").get(0).toString())
        .contains("\"query\":\"red dress\",\"searches\":2,\"empty\":0,\"clicked\":1,\"orders\":1");
    JsonNode empty = shop.write("GET", OF + "queries?order=empty&limit=1", "");
    assertThat(empty.path("queries").get(0).path("query").asString()).isEqualTo("zzz");
    assertThat(shop.write("GET", OF + "queries?order=clicks&fewest=2", "").path("known").asInt())
        .isEqualTo(1);
  }

  @Test
  void aQuestionAboutAnOrderIsNotOneThatFoundNothing() {
    asked("s1", "where is my order");
    asked("s2", "Mein Paket");
    asked("s3", "zzz");
    assertThat(shop.signals.pages().settle()).isTrue();
    JsonNode all = shop.write("GET", OF + "queries?order=empty", "");
    assertThat(all.path("searches").asInt()).isEqualTo(3);
    assertThat(all.path("empty").asInt()).isEqualTo(1);
    assertThat(all.path("help").asInt()).isEqualTo(2);
    assertThat(all.path("queries").get(0).path("query").asString()).isEqualTo("zzz");
    assertThat(all.path("queries").get(1).path("help").asBoolean()).isTrue();
    assertThat(sum(shop.write("GET", OF + "market", "").path("minutes"), "empty")).isEqualTo(1);
  }

  @Test
  void aQuestionAboutAnOrderIsNotOneThatIsHardlyClicked() {
    asked("s1", "where is my order", "p1001");
    askedBy("d", "s2", "where is my order", "p1001");
    askedBy("d", "s3", "red dress", "p1001");
    shop.signals
        .intake()
        .take(List.of(new Event.Click(head("d", "s2"), List.of(Placed.at("p1001", 1)))));
    assertThat(shop.signals.pages().settle()).isTrue();
    JsonNode fewest = shop.write("GET", OF + "queries?order=clicks", "");
    assertThat(fewest.path("queries").valueStream().map(each -> each.path("query").asString()))
        .containsExactly("red dress");
    assertThat(fewest.path("known").asInt()).isEqualTo(2);
    assertThat(fewest.path("clicked").asInt()).isZero();
    assertThat(shop.write("GET", OF + "queries", "").path("queries").size()).isEqualTo(2);
  }

  @Test
  void whatIsHalfTypedDoesNotCountUnlessSomethingCameOfIt() {
    askedBy("a", "t1", "gre");
    askedBy("a", "t2", "green l", "p1001");
    askedBy("b", "t3", "gre");
    askedBy("a", "t4", "green lamp", "p1001");
    askedBy("a", "t5", "sofa", "p1001");
    assertThat(shop.signals.pages().settle()).isTrue();
    assertThat(counted()).containsOnly("gre 1 1", "green lamp 1 0", "sofa 1 0");

    shop.signals
        .intake()
        .take(List.of(new Event.Click(head("a", "t2"), List.of(Placed.at("p1001", 1)))));
    assertThat(counted()).contains("green l 1 0", "green lamp 1 0");
  }

  @Test
  void whatIsShortenedAfterALookCounts() {
    asked(head("a", "t1", 9_000), "green lamp x");
    asked(head("a", "t2", 4_000), "green lamp");
    asked(head("a", "t3", 3_500), "green la");
    asked(head("a", "t4", 3_000), "green", "p1001");
    assertThat(shop.signals.pages().settle()).isTrue();
    assertThat(counted()).containsOnly("green lamp x 1 1", "green 1 0");
  }

  private List<String> counted() {
    return shop.write("GET", OF + "queries", "")
        .path("queries")
        .valueStream()
        .map(each ->
            each.path("query").asString() + " " + each.path("searches") + " " + each.path("empty"))
        .toList();
  }

  @Test
  void whoIsErasedIsCountedNoMore() {
    lived();
    assertThat(shop.write("GET", OF + "queries", "").path("known").asInt()).isEqualTo(2);
    shop.write("DELETE", "/v1/shoppers/c", "");
    assertThat(shop.write("GET", OF + "queries", "").path("known").asInt()).isZero();
    assertThat(sum(shop.write("GET", OF + "market", "").path("minutes"), "clicks")).isZero();
  }

  @Test
  void aPageIsReadAsItWasServed() {
    lived();
    JsonNode pages = shop.write("GET", OF + "pages", "").path("pages");
    assertThat(pages.size()).isEqualTo(4);
    assertThat(pages.get(0).toString()).contains("\"search\":\"s3\"").doesNotContain("\"c\"");
    assertThat(pages.get(0).has("asked")).isFalse();
    JsonNode page = shop.write("GET", OF + "pages/s2", "");
    assertThat(page.path("version").asInt(-1)).isZero();
    assertThat(page.path("index").asInt()).isEqualTo(7);
    assertThat(page.path("candidates").get(0).toString())
        .contains("\"found_by\":[\"vectors\"]", "\"first\":null,\"last\":0.25")
        .contains("\"values\":[3.0,null]", "Bose wireless");
    String[] admin = {"x-vitrine-key", shop.admin()};
    assertThat(shop.send("GET", OF + "pages/none", "", admin).statusCode()).isEqualTo(404);
  }

  @Test
  void whatAPageWasAskedForCanBeAskedAgain() {
    var occasion = new Occasion(false, List.of("mobile"), 0).impersonal().laidOut(Layout.FEED);
    var query =
        new Query(
                "headphones",
                true,
                false,
                new Filter.Is("brand", "Sony"),
                List.of(),
                List.of(),
                List.of(new Order("price", true)),
                List.of("title"),
                0,
                3,
                "en",
                "us",
                Duration.ofSeconds(1),
                false)
            .on(occasion);
    asked(head("s7"), "headphones", Conditions.of(query), "p1001");
    assertThat(shop.signals.pages().settle()).isTrue();
    JsonNode asked = shop.write("GET", OF + "pages/s7?from=0", "").path("asked");
    assertThat(asked.toString())
        .isEqualTo(
            "{\"query\":\"headphones\",\"filter\":\"brand:Sony\",\"market\":\"us\",\"language\":\"en\","
                + "\"sort\":[\"-price\"],\"contexts\":[\"mobile\"],\"searchable\":[\"title\"],\"typing\":true,"
                + "\"correct\":false,\"rules\":false,\"personal\":false,\"layout\":\"feed\",\"from\":0,\"size\":3}");
    assertThat(shop.write("GET", OF + "pages", "").path("pages").get(0).path("asked"))
        .isEqualTo(asked);
    assertThat(shop.write("POST", OF + "look", asked.toString()).path("hits").size()).isEqualTo(3);
    String[] admin = {"x-vitrine-key", shop.admin()};
    assertThat(shop.send("GET", OF + "pages/s7?from=20", "", admin).statusCode()).isEqualTo(404);
    assertThat(shop.send("GET", OF + "pages/s7?from=x", "", admin).statusCode()).isEqualTo(400);
    assertThat(shop.send("POST", OF + "look", "{\"version\":3}", admin).body())
        .contains("ranked by version 3");
  }

  @Test
  void nothingIsToldWithoutTheRightOrOfWhatIsNotThere() {
    String[] admin = {"x-vitrine-key", shop.admin()};
    String search = shop.keys.texts().orElseThrow().search();
    for (String what : List.of("market", "queries", "pages", "pages/s1", "index")) {
      assertThat(shop.send("GET", OF + what, "").statusCode()).as(what).isEqualTo(403);
      var refused = shop.send("GET", OF + what, "", "x-vitrine-key", search);
      assertThat(refused.statusCode()).as(what).isEqualTo(403);
      assertThat(refused.body()).contains("the right 'view' is needed");
      String none = "/v1/catalogues/none/" + what;
      assertThat(shop.send("GET", none, "", admin).statusCode()).as(what).isEqualTo(404);
    }
    for (String wrong : List.of("market?minutes=0", "market?minutes=x", "queries?order=best")) {
      assertThat(shop.send("GET", OF + wrong, "", admin).statusCode()).as(wrong).isEqualTo(400);
    }
  }
}
