package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Right;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UbiApiTest {
  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static String event(String action) {
    return """
    {"application":"products","action_name":"%s","query_id":"q-1","session_id":"s-1",
     "client_id":"c-1","user_id":"","timestamp":"2024-12-10T00:01:29.378Z","user_query":"lamp",
     "message_type":null,"message":null,
     "event_attributes":{"object":{"object_id":"p1001","object_id_field":"id"},
                         "position":{"ordinal":4},"dwell":3.5}}\
    """
        .formatted(action);
  }

  private List<Event> taken() {
    return shop.signals.log().read(0, 100).stream().map(each -> each.taken().event()).toList();
  }

  @Test
  void aListOfEventsIsTaken() {
    shop.post("/ubi_events", "[" + event("impression") + "," + event("click") + "]");

    var click = (Event.Click) taken().getLast();
    assertThat(click.placed()).containsExactly(Placed.at("p1001", 4));
    assertThat(click.head().who()).isEqualTo(new Who("c-1", "", "s-1"));
    assertThat(click.head().query()).isEqualTo("q-1");
    assertThat(click.head().at())
        .isEqualTo(Instant.parse("2024-12-10T00:01:29.378Z").toEpochMilli());
    assertThat(taken().getFirst()).isInstanceOf(Event.Impression.class);
  }

  @ParameterizedTest
  @CsvSource({
    "view,View",
    "add_to_cart,Cart",
    "purchase,Order",
    "watch,Watch",
    "product_hover,Goal"
  })
  void everyActionHasItsEvent(String action, String kind) {
    shop.post("/ubi_events", event(action));

    assertThat(taken().getFirst().getClass().getSimpleName()).isEqualTo(kind);
    assertThat(taken().getFirst().head().name()).isEqualTo(action);
  }

  @Test
  void whatIsDoneToNoItemIsAGoal() {
    shop.post(
        "/ubi_events",
        """
        {"application":"products","action_name":"search","timestamp":"2024-12-10T00:01:29Z",
         "event_attributes":{}}\
        """);

    assertThat(taken().getFirst()).isInstanceOf(Event.Goal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ordinal\":4 \"ordinal\":2000000",
        "\"ordinal\":4 \"ordinal\":-3",
        "\"ordinal\":4 \"ordinal\":\"7\"",
        "2024-12-10T00:01:29.378Z 1969-12-31T23:59:59Z",
        "2024-12-10T00:01:29.378Z -0005-01-01T00:00:00Z"
      })
  void whatIsBeyondTheLimitsOfTheLogIsRefused(String change) {
    String[] both = change.split(" ", 2);
    var reply = shop.send("POST", "/ubi_events", event("click").replace(both[0], both[1]));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(taken()).isEmpty();
  }

  @Test
  void aClientThatCountsFromZeroSaysNoPosition() {
    shop.post("/ubi_events", event("click").replace("\"ordinal\":4", "\"ordinal\":0"));

    assertThat(((Event.Click) taken().getFirst()).placed()).containsExactly(Placed.at("p1001", 0));
  }

  @Test
  void whatWasPaidAndWatchedIsReadWhereItStands() {
    shop.post(
        "/ubi_events",
        """
        [{"application": "products", "action_name": "purchase", "query_id": "s-9",
          "client_id": "device-1", "timestamp": "2026-01-31T12:00:00Z",
          "event_attributes": {"object": {"object_id": "p1042", "transaction_id": "order-7",
            "object_detail":
             {"quantity": 2, "price": 19.99, "discount": 5, "currency": "EUR"}},
           "position": {"ordinal": 3}}},
         {"application": "products", "action_name": "watch", "client_id": "device-1",
          "timestamp": "2026-01-31T12:01:00Z",
          "event_attributes": {"object": {"object_id": "p1007"}, "position": {"ordinal": 1},
            "watched_ms": 9000, "length_ms": 30000}}]\
        """);

    var order = (Event.Order) taken().getFirst();
    assertThat(order.order()).isEqualTo("order-7");
    assertThat(order.head().query()).isEqualTo("s-9");
    assertThat(order.lines())
        .containsExactly(new Line("p1042", "", 2, euros(1_999), euros(500), ""));
    var watch = (Event.Watch) taken().getLast();
    assertThat(watch.step()).isEqualTo(WatchStep.WATCHED);
    assertThat(List.of(watch.watched(), watch.length())).containsExactly(9_000L, 30_000L);
  }

  private static Optional<Money> euros(long cents) {
    return Optional.of(new Money(cents, Currency.getInstance("EUR")));
  }

  /// An event whose object, and attributes, have more.
  private static String event(String action, String ofObject, String ofEvent) {
    return event(action)
        .replace("\"object_id_field\":\"id\"", ofObject)
        .replace("\"dwell\":3.5", ofEvent)
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"object_detail\":{\"price\":1,\"currency\":\"EUR\"} | \"a\":1 | 100",
        "\"price\":\"1.005\",\"currency\":\"EUR\" | \"price\":9 | 101",
        "\"object_detail\":{\"price\":null} | \"price\":0.1,\"currency\":\"EUR\" | 10"
      })
  void thePlaceNearestToTheObjectSaysThePrice(String ofObject, String ofEvent, long cents) {
    shop.post("/ubi_events", event("add_to_cart", ofObject, ofEvent));

    var line = ((Event.Cart) taken().getFirst()).lines().getFirst();
    assertThat(line.price()).isEqualTo(euros(cents));
    assertThat(line.quantity()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'price':22695", "'price':'1.000,00 or so'", "'currency':'EUR'"})
  void aPriceWithoutACurrencyIsPassedOver(String details) {
    shop.post("/ubi_events", event("purchase", "'object_detail':{" + details + "}", "'a':1"));

    var order = (Event.Order) taken().getFirst();
    assertThat(order.lines().getFirst().price()).isEmpty();
    assertThat(order.order()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9000 | 9000 | false | COMPLETE",
        "8999 | 9000 | false | WATCHED",
        "8999 | 9000 | true | COMPLETE",
        "8999 | 0 | false | WATCHED"
      })
  void whatWasWatchedToItsEndIsComplete(long watched, long length, boolean said, WatchStep step) {
    String all = "'watched_ms':" + watched + ",'length_ms':" + length + ",'complete':" + said;
    shop.post("/ubi_events", event("watch", "'a':1", all));

    assertThat(((Event.Watch) taken().getFirst()).step()).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "purchase | 'price':-1,'currency':'EUR' | price: expected amounts of money in 'currency'",
        "purchase | 'price':'dear','currency':'EUR' | price: expected amounts of money in 'currency'",
        "purchase | 'price':{},'currency':'EUR' | price: expected amounts of money in 'currency'",
        "purchase | 'price':1e99999999,'currency':'EUR' | price: expected amounts of money in 'currency'",
        "purchase | 'discount':-1,'currency':'EUR' | discount: expected amounts of money in 'currency'",
        "purchase | 'price':1,'currency':'euros' | currency: expected a code of ISO 4217",
        "add_to_cart | 'quantity':0 | quantity: expected a whole number from 1 to 1000000",
        "add_to_cart | 'quantity':1.5 | quantity: expected a whole number from 1 to 1000000",
        "purchase | 'transaction_id':[] | transaction_id: expected a text of 1 to 256 characters",
        "purchase | 'order_id':' ' | order_id: expected a text of 1 to 256 characters",
        "watch | 'watched_ms':-1 | watched_ms: expected a whole number from 0 to 86400000",
        "watch | 'length_ms':86400001 | length_ms: expected a whole number from 0 to 86400000",
        "watch | 'complete':'yes' | complete: expected true or false"
      })
  void whatIsWrongWithMoneyAndWatchingIsNamed(String action, String details, String message) {
    String body = event(action, "'object_detail':{" + details + "}", "'a':1");
    var reply = shop.send("POST", "/ubi_events", "[" + event("click") + "," + body + "]");

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(Json.read(reply.body()).path("message").asString()).isEqualTo("[1]." + message);
    assertThat(taken()).isEmpty();
  }

  @Test
  void whatIsSaidOfMoneyMattersOnlyWhereSomethingIsBought() {
    shop.post("/ubi_events", event("click", "'price':-1,'currency':'EUR'", "'quantity':'many'"));

    assertThat(taken().getFirst()).isInstanceOf(Event.Click.class);
  }

  @Test
  void anItemWithoutANameIsNone() {
    shop.post("/ubi_events", event("click").replace("p1001", "  "));

    assertThat(taken().getFirst()).isInstanceOf(Event.Goal.class);
  }

  @Test
  void whereOnlyOneCatalogueCanBeMeantItNeedNotBeNamed() {
    String key = shop.keys.make(new Holder("ubi", Right.SEARCH, List.of("products"), 0, 0));
    String nameless = event("click").replace("\"application\":\"products\",", "");
    assertThat(shop.send("POST", "/ubi_events", nameless, "x-algolia-api-key", key).statusCode())
        .isEqualTo(200);

    assertThat(taken().getFirst().head().catalogue()).isEqualTo("products");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query_response_hit_ids",
        "query_response_object_ids",
        "query_response_objects_ids"
      })
  void theListOfHitsIsReadInItsThreeSpellings(String name) {
    shop.post(
        "/ubi_queries",
        """
        {"application":"products","query_id":"q","client_id":"c-1","user_query":"lamp",
         "timestamp":"2024-12-10T00:01:29Z","%s":["p1001","p1002"]}\
        """
            .replace("%s", name));

    assertThat(((Event.Asked) taken().getFirst()).placed())
        .containsExactly(Placed.at("p1001", 1), Placed.at("p1002", 2));
  }

  @Test
  void whatIsWrongIsNamed() {
    var reply =
        shop.send(
            "POST",
            "/ubi_events",
            "["
                + event("click")
                + ","
                + event("click").replace("2024-12-10T00:01:29.378Z", "yesterday")
                + "]");

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(Json.read(reply.body()).path("message").asString())
        .isEqualTo("[1].timestamp: expected a time of ISO 8601 with a zone");
    assertThat(taken()).isEmpty();
  }

  @Test
  void searchesThatFoundSomethingAreHeardOf() {
    String query =
        "{\"application\":\"products\",\"query_id\":\"q\",\"client_id\":\"c-1\","
            + "\"timestamp\":\"2024-12-10T00:01:29Z\",\"query_attributes\":{},\"user_query\":\"%s\"%s}";
    String lamp = query.replaceFirst("%s", "lamp").replace("%s", "");
    String nothing =
        query.replaceFirst("%s", "xyz").replace("%s", ",\"query_response_object_ids\":[]");

    assertThat(shop.post("/ubi_queries", "[" + lamp + "," + nothing + "]").toString())
        .isEqualTo("{\"status\":\"OK\",\"queries\":2}");
    assertThat(shop.catalogues.open("products").told()).containsExactly("lamp by c-1");
    assertThat(shop.send("POST", "/ubi_queries", "[{}]").body())
        .contains("[0].user_query: is missing");
  }
}
