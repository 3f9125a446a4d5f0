package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SuggestionIndexTest {
  private static final String QUERY = "/1/indexes/products_query_suggestions/query";

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

  @Test
  void itsHitsAreAsWidgetsExpectThem() {
    JsonNode answer =
        shop.post(
            QUERY,
            "{\"query\":\"so\",\"hitsPerPage\":2,\"highlightPreTag\":\"<b>\",\"highlightPostTag\":\"</b>\"}");
    assertThat(answer.path("nbHits").asInt()).isEqualTo(2);
    assertThat(answer.path("index").asString()).isEqualTo("products_query_suggestions");
    JsonNode hit = answer.path("hits").get(1);
    assertThat(hit.path("objectID").asString()).isEqualTo("so 1");
    assertThat(hit.path("query").asString()).isEqualTo("so 1");
    assertThat(hit.path("nb_words").asInt()).isEqualTo(2);
    assertThat(hit.path("popularity").asInt()).isEqualTo(250);
    JsonNode source = hit.path("products");
    assertThat(source.path("exact_nb_hits").asInt()).isEqualTo(10);
    assertThat(source.path("facets").path("exact_matches").toString())
        .isEqualTo(
            "{\"brand\":[{\"value\":\"Sony\",\"count\":3}],\"categories\":[{\"value\":\"Audio\",\"count\":5}]}");
    JsonNode marks = hit.path("_highlightResult").path("query");
    assertThat(marks.path("value").asString()).isEqualTo("<b>so</b> 1");
    assertThat(marks.path("matchLevel").asString()).isEqualTo("full");
    assertThat(marks.path("matchedWords").toString()).isEqualTo("[\"so\"]");
  }

  @Test
  void manySearchesMayHaveItAmongThem() {
    JsonNode answer =
        shop.post(
            "/1/indexes/*/queries",
            """
            {"requests":[{"indexName":"products","query":"sony"},
             {"indexName":"products_query_suggestions","query":"so","hitsPerPage":3},
             {"indexName":"products","query":"bose"}]}\
            """);
    JsonNode results = answer.path("results");
    assertThat(results.get(0).path("nbHits").asInt()).isEqualTo(40);
    assertThat(results.get(1).path("hits").size()).isEqualTo(3);
    assertThat(results.get(2).path("query").asString()).isEqualTo("bose");
  }

  @Test
  void aCatalogueOfThatNameGoesFirst() {
    shop.catalogues.open("products_query_suggestions");
    assertThat(shop.post(QUERY, "{\"query\":\"so\"}").path("nbHits").asInt()).isZero();
    assertThat(shop.send("POST", "/1/indexes/none_query_suggestions/query", "{}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theCatalogueHearsOfFirstPagesUnlessAnalyticsAreOff() {
    shop.post("/1/indexes/products/query", "{\"query\":\"sony\",\"userToken\":\"anna\"}");
    shop.post("/1/indexes/products/query", "{\"query\":\"bose\",\"analytics\":false}");
    shop.post("/1/indexes/products/query", "{\"query\":\"headphones\",\"page\":1}");
    shop.post("/1/indexes/products/query", "{\"query\":\"wireless\",\"hitsPerPage\":0}");
    shop.post("/1/indexes/products/query", "{\"query\":\"no such thing\"}");
    assertThat(shop.catalogues.open("products").told()).containsExactly("sony by anna");
  }

  @Test
  void wordsThatAreNeverSuggestedAreAList() {
    String settings = "/1/indexes/products/settings";
    shop.write("PUT", settings, "{\"neverSuggest\":[\"rival\"]}");
    assertThat(shop.write("GET", settings, "").path("neverSuggest").toString())
        .isEqualTo("[\"rival\"]");
    var wrong =
        shop.send(
            "PUT", settings, "{\"neverSuggest\":\"rival\"}", "x-algolia-api-key", shop.admin());
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("'neverSuggest' must be a list of texts");
  }
}
