package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchesTest {
  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void start() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  @Test
  void aFlattenedSearchHasEveryField() {
    JsonNode result =
        first(
            "{'indexName':'products','query':'sony head','hitsPerPage':3,'facets':['brand','price'],'clickAnalytics':true,'highlightPreTag':'<b>','highlightPostTag':'</b>','attributesToSnippet':['description:4']}");
    assertThat(result.path("nbHits").asInt()).isEqualTo(40);
    assertThat(result.path("nbPages").asInt()).isEqualTo(14);
    assertThat(result.path("hitsPerPage").asInt()).isEqualTo(3);
    assertThat(result.path("index").asString()).isEqualTo("products");
    assertThat(result.path("query").asString()).isEqualTo("sony head");
    assertThat(result.path("queryID").asString()).matches("[0-9a-f]{32}");
    assertThat(result.path("facets").path("brand").path("Sony").asInt()).isEqualTo(40);
    assertThat(result.path("facets_stats").path("price").path("min").asDouble()).isEqualTo(10);
    JsonNode hit = result.path("hits").get(0);
    assertThat(hit.path("_type").asString()).isEqualTo("product");
    JsonNode title = hit.path("_highlightResult").path("title");
    assertThat(title.path("value").asString())
        .isEqualTo("<b>Sony</b> wireless <b>head</b>phones 0");
    assertThat(title.path("matchLevel").asString()).isEqualTo("full");
    assertThat(title.path("matchedWords").valueStream().map(JsonNode::asString))
        .containsExactly("sony", "head");
    assertThat(hit.path("_highlightResult").path("colour").path("matchLevel").asString())
        .isEqualTo("none");
    assertThat(
            hit.path("_highlightResult").path("categories").path("lvl0").path("value").asString())
        .isEqualTo("Audio");
    assertThat(hit.path("_snippetResult").path("description").path("value").asString())
        .isEqualTo("…ear <b>head</b>phones with long…");
  }

  @Test
  void encodedParametersMeanTheSame() {
    JsonNode flat =
        first(
            "{'indexName':'products','query':'bose','facetFilters':[['colour:red','colour:blue']],'numericFilters':['price>=20','price<40'],'facets':['colour']}");
    JsonNode form =
        first(
            "{'indexName':'products','params':'query=bose&facetFilters=%5B%5B%22colour%3Ared%22%2C%22colour%3Ablue%22%5D%5D&numericFilters=%5B%22price%3E%3D20%22%2C%22price%3C40%22%5D&facets=%5B%22colour%22%5D'}");
    assertThat(Shop.ids(flat)).isNotEmpty().isEqualTo(Shop.ids(form));
    assertThat(flat.path("facets")).isEqualTo(form.path("facets"));
  }

  @Test
  void aDisjunctiveBatchIsOneQuery() {
    JsonNode results =
        search(
            "{'indexName':'products','query':'headphones','facets':['brand','colour'],'facetFilters':[['brand:Sony'],['colour:red']],'page':0},"
                + "{'indexName':'products','query':'headphones','facets':'brand','facetFilters':[['colour:red']],'hitsPerPage':0,'page':0,'analytics':false,'clickAnalytics':false},"
                + "{'indexName':'products','query':'headphones','facets':'colour','facetFilters':[['brand:Sony']],'hitsPerPage':0,'page':0}");
    assertThat(shop.catalogues.open("products").asked()).hasSize(1);
    assertThat(results.get(0).path("nbHits").asInt()).isEqualTo(10);
    assertThat(results.get(1).path("facets").path("brand").size()).isEqualTo(3);
    assertThat(results.get(1).path("nbHits").asInt()).isEqualTo(30);
    assertThat(results.get(2).path("facets").path("colour").size()).isEqualTo(4);
    assertThat(results.get(2).path("hits").size()).isZero();
  }

  @Test
  void searchesThatDifferAreAskedApart() {
    JsonNode results =
        search(
            "{'indexName':'products','query':'sony','hitsPerPage':1},"
                + "{'indexName':'products','query':'bose','hitsPerPage':1},"
                + "{'indexName':'products','query':'sony','hitsPerPage':2,'page':1}");
    assertThat(Shop.ids(results.get(0))).containsExactly("p1000");
    assertThat(Shop.ids(results.get(1))).containsExactly("p1001");
    assertThat(Shop.ids(results.get(2))).containsExactly("p1006", "p1009");
  }

  @Test
  void wordsAsTypedAreAskedApartFromCorrectedOnes() {
    search(
        "{'indexName':'products','query':'sony'},"
            + "{'indexName':'products','query':'sony','typoTolerance':false,'hitsPerPage':0}");
    assertThat(shop.catalogues.open("products").asked())
        .extracting(Query::correcting)
        .containsExactly(true, false);
  }

  @Test
  void sortedNamesOrder() {
    JsonNode result = first("{'indexName':'products_price_desc','hitsPerPage':2}");
    assertThat(Shop.ids(result)).containsExactly("p1119", "p1118");
    assertThat(result.path("index").asString()).isEqualTo("products_price_desc");
  }

  @Test
  void facetValuesAreSearchedAloneAndInABatch() {
    JsonNode alone =
        shop.post("/1/indexes/products/facets/brand/query", "{\"facetQuery\":\"mul\"}");
    assertThat(alone.path("facetHits").get(0).path("highlighted").asString())
        .isEqualTo("<em>Mül</em>ler");
    JsonNode inBatch =
        first("{'indexName':'products','type':'facet','facet':'brand','facetQuery':'so'}");
    assertThat(inBatch.path("facetHits").get(0).path("count").asInt()).isEqualTo(40);
  }

  @Test
  void mistakesAreTheCallersAndNamed() {
    var broken = shop.send("POST", "/1/indexes/products/query", "{\"filters\":\"price > \"}");
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(Json.read(broken.body()).path("message").asString())
        .contains("position 8")
        .contains("a number");
    assertThat(shop.send("POST", "/1/indexes/nothing/query", "{}").statusCode()).isEqualTo(404);
    assertThat(shop.send("POST", "/1/indexes/products/query", "{\"page\":{}}").statusCode())
        .isEqualTo(400);
  }

  private JsonNode first(String request) {
    return search(request).get(0);
  }

  private JsonNode search(String requests) {
    String body = "{'requests':[" + requests + "]}";
    return shop.post("/1/indexes/*/queries", body.replace('\'', '"')).path("results");
  }
}
