package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        .contains("[0].application: is missing");
  }
}
