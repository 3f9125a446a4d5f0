package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EventsV1Test {
  private static final String CLICK =
      """
      {"event":"click","id":"e1","at":1700000000000,"catalogue":"products","client":"phone-7",
       "query":"q1","items":[{"item":"p1001","position":3}]}\
      """;

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

  private String refused(String body) {
    var reply = shop.send("POST", "/v1/events", body);
    assertThat(reply.statusCode()).isEqualTo(400);
    return Json.read(reply.body()).path("message").asString();
  }

  @Test
  void whatIsToldIsReadAgainWithItsDoubts() {
    JsonNode told =
        shop.post(
            "/v1/events",
            "{\"events\":[" + CLICK + "," + CLICK.replace("e1", "e2").replace("p1001", "x") + "]}");
    assertThat(told.toString()).isEqualTo("{\"written\":2,\"repeated\":0}");

    JsonNode read = shop.write("GET", "/v1/events", "");
    assertThat(read.path("events").size()).isEqualTo(2);
    JsonNode first = read.path("events").get(0);
    assertThat(first.path("event").path("items").toString())
        .isEqualTo("[{\"item\":\"p1001\",\"position\":3}]");
    assertThat(first.path("doubts").toString()).isEqualTo("[\"late\"]");
    assertThat(read.path("events").get(1).path("doubts").toString())
        .isEqualTo("[\"late\",\"unknown_item\"]");
    long next = read.path("next").asLong();
    assertThat(shop.write("GET", "/v1/events?after=" + next, "").path("events").size()).isZero();
    assertThat(shop.write("GET", "/v1/events?limit=1", "").path("events").size()).isEqualTo(1);
  }

  @Test
  void whatIsToldOfASortedPageCountsForItsCatalogue() {
    shop.post(
        "/v1/events", "{\"events\":[" + CLICK.replace("products", "products_price_asc") + "]}");
    JsonNode read = shop.write("GET", "/v1/events", "").path("events").get(0);
    assertThat(read.path("event").path("catalogue").asString()).isEqualTo("products");
    assertThat(read.path("doubts").toString()).isEqualTo("[\"late\"]");
  }

  @Test
  void whatIsToldAgainIsThereOnce() {
    shop.post("/v1/events", "{\"events\":[" + CLICK + "]}");

    assertThat(shop.post("/v1/events", "{\"events\":[" + CLICK + "]}").toString())
        .isEqualTo("{\"written\":0,\"repeated\":1}");
    assertThat(shop.signals.log().end()).isEqualTo(1);
  }

  @Test
  void oneWrongEventRefusesAllAndIsNamed() {
    String wrong = CLICK.replace("\"position\":3", "\"position\":\"third\"");

    assertThat(refused("{\"events\":[" + CLICK + "," + wrong + "]}"))
        .isEqualTo("events[1].items[0].position: expected a whole number from 0 to 1000000");
    assertThat(refused("{}")).isEqualTo("'events' must be a list of 1 to 1000");
    assertThat(refused("{\"events\":[7]}")).isEqualTo("events[0]: expected an object");
    assertThat(shop.signals.log().end()).isZero();
  }

  @Test
  void eventsAreCountedAmongTheMeasurements() {
    shop.post("/v1/events", "{\"events\":[" + CLICK + "]}");
    assertThat(shop.signals.learnt(Duration.ofSeconds(20))).isTrue();

    assertThat(shop.send("GET", "/metrics", "").body())
        .contains("vitrine_events_total 1\n")
        .contains("vitrine_events_repeated_total 0\n")
        .contains("vitrine_events_doubtful_total{why=\"late\"} 1\n")
        .contains("vitrine_features_rows{of=\"position\"} ")
        .contains("vitrine_features_waiting 0\n")
        .contains("vitrine_features_delay_max_seconds ");
  }

  @Test
  void aPageOfEventsHasBounds() {
    var reply = shop.send("GET", "/v1/events?limit=many", "", "x-algolia-api-key", shop.admin());

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("'limit' must be a whole number from 0 to 1000");
  }

  @Test
  void aThousandEventsFitInAndTwoMegabytesAreTheEnd() {
    var many = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      String one = CLICK.replace("\"e1\"", "\"" + i + "-" + "x".repeat(200) + "\"");
      many.append(i == 0 ? "" : ",").append(one.replace("q1", "q".repeat(250)));
    }
    assertThat(shop.post("/v1/events", "{\"events\":[" + many + "]}").path("written").asInt())
        .isEqualTo(1_000);

    var reply = shop.send("POST", "/v1/events", " ".repeat((2 << 20) + 1));
    assertThat(reply.statusCode()).isEqualTo(413);
  }
}
