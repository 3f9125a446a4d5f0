package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.FilterStep;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
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

class InsightsApiTest {
  private static final String QUERY = "43b15df305339e827f0ac0bdc5ebcaa7";

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

  private static String event(String fields) {
    return "{\"events\":[{\"eventName\":\"It Happened\",\"index\":\"products\",\"userToken\":\"t-1\","
        + fields.replace('\'', '"')
        + "}]}";
  }

  private Event sent(String fields) {
    assertThat(shop.post("/1/events", event(fields)).toString())
        .isEqualTo("{\"status\":200,\"message\":\"OK\"}");
    long end = shop.signals.log().end();
    return shop.signals.log().read(end - 1, 1).getFirst().taken().event();
  }

  @Test
  void aClickAfterASearchHasItsPositions() {
    var click =
        (Event.Click)
            sent(
                "'eventType':'click','objectIDs':['p1001','p1002'],'positions':[4,9],'queryID':'"
                    + QUERY
                    + "','authenticatedUserToken':'u_1','timestamp':1700000000000");

    assertThat(click.placed()).containsExactly(Placed.at("p1001", 4), Placed.at("p1002", 9));
    assertThat(click.head().query()).isEqualTo(QUERY);
    assertThat(click.head().who()).isEqualTo(new Who("t-1", "u_1", ""));
    assertThat(click.head().at()).isEqualTo(1_700_000_000_000L);
    assertThat(click.head().name()).isEqualTo("It Happened");
  }

  @Test
  void aPurchaseHasMoney() {
    var order =
        (Event.Order)
            sent(
                "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['p1001','p1002'],"
                    + "'currency':'EUR','value':30,'objectData':[{'price':12.5,'discount':'2.50',"
                    + "'quantity':2,'queryID':'q'},{'price':5}]");
    var euro = Currency.getInstance("EUR");

    assertThat(order.step()).isEqualTo(OrderStep.PURCHASE);
    assertThat(order.lines())
        .containsExactly(
            new Line(
                "p1001",
                "",
                2,
                Optional.of(new Money(1250, euro)),
                Optional.of(new Money(250, euro)),
                "q"),
            new Line("p1002", "", 1, Optional.of(new Money(500, euro)), Optional.empty(), ""));
  }

  @Test
  void theValueOfASingleItemIsItsPrice() {
    var order =
        (Event.Order)
            sent(
                "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['p1001'],"
                    + "'currency':'EUR','value':30.5");
    var price = Optional.of(new Money(3050, Currency.getInstance("EUR")));
    assertThat(order.lines())
        .containsExactly(new Line("p1001", "", 1, price, Optional.empty(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'price':1e16",
        "'price':'1e99999999'",
        "'price':'1e-999999'",
        "'price':-1",
        "'quantity':2000000",
        "'queryID':'LONG'"
      })
  void whatTheLogCouldNotReadBackIsRefused(String data) {
    String fields =
        "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['p1001'],"
            + "'currency':'EUR','objectData':[{"
            + data.replace("LONG", "q".repeat(1_000))
            + "}]";
    int status = shop.send("POST", "/1/events", event(fields)).statusCode();
    assertThat(status).isIn(200, 400);
    assertThat(status == 400).isEqualTo(!data.contains("e-"));
    shop.signals.log().read(0, 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'eventType':'click','objectIDs':['p1001'],'positions':[2000000],'queryID':'QUERY'",
        "'eventType':'click','filters':['  ']",
        "'eventType':'view','objectIDs':['  ']"
      })
  void whatIsBeyondTheLimitsOfTheLogIsRefused(String fields) {
    String event = event(fields.replace("QUERY", QUERY));
    assertThat(shop.send("POST", "/1/events", event).statusCode()).isEqualTo(400);
    assertThat(shop.signals.log().end()).isZero();
  }

  @Test
  void everyKindHasItsEvent() {
    assertThat(sent("'eventType':'view','objectIDs':['p1001']"))
        .isInstanceOfSatisfying(
            Event.Impression.class,
            e -> assertThat(e.placed()).containsExactly(Placed.at("p1001", 0)));
    assertThat(sent("'eventType':'conversion','objectIDs':['p1001']"))
        .isInstanceOfSatisfying(
            Event.Goal.class, e -> assertThat(e.items()).containsExactly("p1001"));
    assertThat(sent("'eventType':'conversion','eventSubtype':'addToCart','objectIDs':['p1001']"))
        .isInstanceOf(Event.Cart.class);
    assertThat(sent("'eventType':'click','filters':['brand:Sony']"))
        .isInstanceOfSatisfying(
            Event.Filtered.class,
            e -> {
              assertThat(e.step()).isEqualTo(FilterStep.FILTER_CHOSEN);
              assertThat(e.filters()).isEqualTo(List.of("brand:Sony"));
            });
  }

  @Test
  void whatFrontEndsTellOfThemselvesIsTakenAndForgotten() {
    shop.post(
        "/1/events",
        "{\"events\":[{\"eventType\":\"instantsearch\",\"eventName\":\"__start__\"}]}");

    assertThat(shop.signals.log().end()).isZero();
  }

  @Test
  void aTimedEventThatIsSentAgainIsThereOnceAndOthersAreTwo() {
    String timed = "'eventType':'view','objectIDs':['p1001'],'timestamp':1700000000000";
    String untimed = "'eventType':'view','objectIDs':['p1001']";
    for (int i = 0; i < 2; i++) {
      shop.post("/1/events", event(timed));
      shop.post("/1/events", event(untimed));
    }

    assertThat(shop.signals.log().read(0, 10)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'eventType':'kiss','objectIDs':['a'] | events[0].eventType: expected click, conversion or view",
        "'eventType':'click' | events[0].objectIDs: either objectIDs or filters are needed",
        "'eventType':'click','objectIDs':['a'],'filters':['b:c']"
            + " | events[0].objectIDs: either objectIDs or filters are needed",
        "'eventType':'click','objectIDs':[] | events[0].objectIDs: expected a list of 1 to 20",
        "'eventType':'click','objectIDs':['a'],'positions':[0]"
            + " | events[0].positions: expected whole numbers from 1",
        "'eventType':'click','objectIDs':['a'],'positions':[1,2]"
            + " | events[0].positions: expected one for each of objectIDs",
        "'eventType':'click','objectIDs':['a'],'timestamp':'now'"
            + " | events[0].timestamp: expected milliseconds since 1970",
        "'eventType':'click','objectIDs':['a'],'queryID':'short'"
            + " | events[0].queryID: expected [0-9a-f]{32}",
        "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['a'],"
            + "'objectData':[{'price':5}] | events[0].currency: is missing",
        "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['a'],'currency':'EUR',"
            + "'objectData':[{'price':-5}]"
            + " | events[0].objectData: expected amounts of money in 'currency'",
        "'eventType':'conversion','eventSubtype':'purchase','objectIDs':['a'],'currency':'EUR',"
            + "'objectData':[{'quantity':0}] | events[0].objectData: expected a quantity from 1"
      })
  void whatIsWrongIsNamed(String fields, String message) {
    var reply = shop.send("POST", "/1/events", event(fields));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(Json.read(reply.body()).path("message").asString()).isEqualTo(message);
    assertThat(shop.signals.log().end()).isZero();
  }
}
