package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Order;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.page.Pages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ServerTest {
  private static final Pages PAGES =
      path ->
          path.isEmpty()
              ? Optional.of(
                  new Pages.Page(
                      "text/html", "<p>hi".getBytes(StandardCharsets.UTF_8), "e1", false))
              : Optional.empty();

  @TempDir Path folder;

  @Test
  void keysOpenWhatTheyShould() throws IOException {
    try (var shop = new Shop(folder, Map.of("serve.open-search", "false"), PAGES)) {
      String search = shop.keys.texts().orElseThrow().search();
      assertThat(shop.send("POST", "/v1/search", "{}").statusCode()).isEqualTo(403);
      assertThat(
              shop.send("POST", "/1/indexes/products/query?x-algolia-api-key=" + search, "{}")
                  .statusCode())
          .isEqualTo(200);
      var write = shop.send("PUT", "/1/indexes/products/x", "{}", "x-algolia-api-key", search);
      assertThat(write.statusCode()).isEqualTo(403);
      assertThat(Json.read(write.body()).path("status").asInt()).isEqualTo(403);
      assertThat(
              shop.send(
                      "PUT",
                      "/1/indexes/products/x",
                      "{}",
                      "Authorization",
                      "Bearer " + shop.admin())
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void pagesPreflightLimitsAndMetrics() throws IOException {
    try (var shop = new Shop(folder, Map.of("serve.search-body", "1kB"), PAGES)) {
      var page = shop.send("GET", "/", "");
      assertThat(page.body()).isEqualTo("<p>hi");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'");
      assertThat(shop.send("GET", "/", "", "If-None-Match", "\"e1\"").statusCode()).isEqualTo(304);
      assertThat(shop.send("GET", "/none", "").statusCode()).isEqualTo(404);
      var asked =
          shop.send("OPTIONS", "/1/indexes/*/queries", "", "Access-Control-Request-Headers", "x-a");
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).contains("x-a");
      assertThat(shop.send("POST", "/v1/search", " ".repeat(2_000)).statusCode()).isEqualTo(413);
      shop.post("/1/indexes/products/query", "{}");
      assertThat(shop.send("GET", "/metrics", "").body())
          .contains("vitrine_catalogue_items{catalogue=\"products\"} 120")
          .contains("http_route=\"/1/indexes/{index}/query\",http_response_status_code=\"200\"")
          .contains(
              "vitrine_search_step_duration_seconds_count{stage=\"recall\",step=\"words\"} 1");
      assertThat(shop.send("GET", "/v1/ready", "").statusCode()).isEqualTo(200);
      JsonNode paths = Json.read(shop.send("GET", "/openapi.json", "").body()).path("paths");
      assertThat(paths.propertyNames())
          .contains("/v1/search", "/1/indexes/*/queries")
          .hasSizeGreaterThan(20);
      JsonNode rule = paths.path("/1/indexes/{index}/rules/{id}").path("put");
      assertThat(rule.path("parameters").findValuesAsString("name"))
          .containsExactly("index", "id", "If-Match", "If-None-Match");
      assertThat(rule.path("responses").path("429").path("headers").has("Retry-After")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void aStrangersHostNameIsTurnedAway(String bind) throws IOException {
    try (var shop = new Shop(folder, Map.of("serve.bind", bind), PAGES);
        var socket = new Socket(InetAddress.getLoopbackAddress(), shop.server.port())) {
      String request = "GET /v1/health HTTP/1.1\r\nHost: evil.example:80\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      assertThat(new BufferedReader(in).readLine()).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void whatIsSelectedIsAList() throws IOException {
    try (var shop = new Shop(folder)) {
      for (String brand : List.of("\"Sony\"", "3", "{\"a\":1}", "[[1]]")) {
        String body = "{\"catalogue\":\"products\",\"selected\":{\"brand\":" + brand + "}}";
        var reply = shop.send("POST", "/v1/search", body);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("'selected.brand' must be");
      }
    }
  }

  @Test
  void ourOwnSearchCountsSelectionsDisjunctivelyAndExplains() throws IOException {
    try (var shop = new Shop(folder)) {
      JsonNode answer =
          shop.post(
              "/v1/search",
              """
              {"catalogue":"products","query":"headphones","filter":{"between":{"price":[20,null]}},
               "selected":{"brand":["Sony"]},"facets":["brand","colour"],"sort":["-price","brand"],"market":"de","size":2,
               "explain":true,"trace":true}\
              """);
      var query = shop.catalogues.open("products").asked().getLast();
      assertThat(query.order())
          .extracting(Order::shown)
          .containsExactly("desc(price)", "asc(brand)");
      assertThat(query.market()).isEqualTo("de");
      assertThat(answer.path("hits").get(0).path("id").asString()).isEqualTo("p1117");
      assertThat(answer.path("hits").get(0).path("reasons").size()).isEqualTo(1);
      assertThat(answer.path("trace").size()).isEqualTo(1);
      JsonNode brand = answer.path("facets").get(1);
      assertThat(brand.path("disjunctive").asBoolean()).isTrue();
      assertThat(brand.path("values").size()).isEqualTo(3);
      JsonNode fate =
          shop.post(
              "/v1/explain",
              "{\"catalogue\":\"products\",\"filter\":\"brand:Sony\",\"id\":\"p1001\"}");
      assertThat(fate.path("outcome").asString()).isEqualTo("filtered_out");
      var typo = shop.send("POST", "/v1/search", "{\"catalogue\":\"products\",\"qery\":\"x\"}");
      assertThat(typo.statusCode()).isEqualTo(400);
      assertThat(typo.body()).contains("nearest is 'query'");
      String late = "{\"catalogue\":\"products\",\"sort\":[\"price\",\"_relevance\"]}";
      assertThat(shop.send("POST", "/v1/search", late).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void whatBecameOfEventsCanBeReadFromAnyOrigin() throws IOException {
    try (var shop = new Shop(folder)) {
      for (String body : new String[] {"{\"events\":[]}", ""}) {
        var reply = shop.send("POST", "/1/events", body, "Content-Type", "text/plain");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Json.read(reply.body()).path("status").asInt()).isEqualTo(400);
        assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
      }
    }
  }
}
