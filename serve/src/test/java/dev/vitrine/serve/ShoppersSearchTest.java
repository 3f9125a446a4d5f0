package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Whose search it is, in every protocol that asks or tells of searches.
class ShoppersSearchTest {
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

  private Occasion asked() {
    return shop.catalogues.open("products").asked().getLast().occasion();
  }

  @Test
  void ourOwnSearchSaysWhoAsksAndInWhichSearch() {
    JsonNode answer =
        shop.post(
            "/v1/search",
            """
            {"catalogue":"products","query":"sony","search":"mine-1","client":"phone",
             "user":"anna","session":"visit"}\
            """);

    assertThat(answer.path("search").asString()).isEqualTo("mine-1");
    assertThat(asked().search()).isEqualTo("mine-1");
    assertThat(asked().who()).isEqualTo(new Who("phone", "anna", "visit"));
  }

  @Test
  void aSearchWithoutAnIdGetsOne() {
    JsonNode answer = shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"sony\"}");

    assertThat(answer.path("search").asString()).matches("[0-9a-f]{32}");
    assertThat(asked().search()).isEqualTo(answer.path("search").asString());
  }

  @Test
  void nothingIsKeptOfASearchWithoutAnalytics() {
    JsonNode answer =
        shop.post(
            "/v1/search",
            "{\"catalogue\":\"products\",\"query\":\"sony\",\"search\":\"x\",\"analytics\":false}");

    assertThat(answer.has("search")).isFalse();
    assertThat(asked().search()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "client", "user", "session"})
  void namesAreHeldToTheirLength(String field) {
    String body = "{\"catalogue\":\"products\",\"%s\":\"%s\"}".formatted(field, "x".repeat(129));
    var response = shop.send("POST", "/v1/search", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("'" + field + "' must be a text of at most 128");
  }

  @Test
  void theIdThatClicksNameIsThatOfTheSearch() {
    String search =
        "{'indexName':'products','query':'sony','clickAnalytics':true,'userToken':'t-1'}";
    String other = "{'indexName':'products','query':'sony','hitsPerPage':0,'facets':'brand'}";
    String body = "{'requests':[" + search + "," + other + "]}";
    JsonNode results = shop.post("/1/indexes/*/queries", body.replace('\'', '"')).path("results");

    assertThat(asked().search()).matches("[0-9a-f]{32}");
    assertThat(results.get(0).path("queryID").asString()).isEqualTo(asked().search());
    assertThat(results.get(1).has("queryID")).isFalse();
    assertThat(asked().who()).isEqualTo(new Who("t-1", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"clickAnalytics\":false", "\"clickAnalytics\":true,\"analytics\":false"})
  void nothingIsKeptOfASearchThatNobodyWillName(String params) {
    shop.post("/1/indexes/products/query", "{\"query\":\"sony\"," + params + "}");

    assertThat(asked().search()).isEmpty();
  }

  @Test
  void searchesMadeElsewhereAreEvents() {
    shop.post(
        "/ubi_queries",
        """
        [{"application":"products","query_id":"q-1","client_id":"c-1","user_query":"lamp",
          "timestamp":"2024-12-10T00:01:29.378Z","query_response_hit_ids":["p1001","p1002"]},
         {"application":"products","client_id":"c-1","user_query":"without an id"}]\
        """);

    var events = shop.signals.log().read(0, 10).stream().map(e -> e.taken().event()).toList();
    assertThat(events).hasSize(1);
    var asked = (Event.Asked) events.getFirst();
    assertThat(asked.text()).isEqualTo("lamp");
    assertThat(asked.head().query()).isEqualTo("q-1");
    assertThat(asked.placed()).isEqualTo(List.of(Placed.at("p1001", 1), Placed.at("p1002", 2)));
  }

  @Test
  void metricsCountPages() {
    assertThat(shop.send("GET", "/metrics", "").body())
        .contains("vitrine_pages_total 0", "vitrine_pages_lost_total 0");
  }
}
