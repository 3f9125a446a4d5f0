package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompositionsTest {
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

  private JsonNode run(String body) {
    return shop.post("/1/compositions/products/run", body.replace('\'', '"'));
  }

  private String refused(String body) {
    var reply = shop.send("POST", "/1/compositions/products/run", body.replace('\'', '"'));
    assertThat(reply.statusCode()).isEqualTo(400);
    return Json.read(reply.body()).path("message").asString();
  }

  @Test
  void aCatalogueIsACompositionOfItsName() {
    JsonNode answer = run("{'params':{'query':'sony','hitsPerPage':2}}");
    JsonNode result = answer.path("results").get(0);
    assertThat(answer.path("results").size()).isEqualTo(1);
    assertThat(result.has("feedID")).isFalse();
    assertThat(Shop.ids(result)).containsExactly("p1000", "p1003");
    assertThat(result.path("hits").get(0).path("_type").asString()).isEqualTo("product");
    assertThat(answer.path("compositions").path("run").get(0).path("index").asString())
        .isEqualTo("products");
  }

  @Test
  void eachFeedIsAListOfItsOwnInTheOrderAsked() {
    JsonNode results =
        run("{'params':{'query':'sony','hitsPerPage':2},'feedsOrder':['lives','products','mixed']}")
            .path("results");
    assertThat(results.valueStream().map(r -> r.path("feedID").asString()))
        .containsExactly("lives", "products", "mixed");
    assertThat(results.get(0).path("nbHits").asInt()).isZero();
    assertThat(results.get(1).path("nbHits").asInt()).isEqualTo(40);
    assertThat(Shop.ids(results.get(2))).isEqualTo(Shop.ids(results.get(1)));
  }

  @Test
  void disjunctiveFacetsShowWhatElseCouldBeChosen() {
    JsonNode result =
        run("{'params':{'query':'headphones','facets':['disjunctive(brand)','colour'],"
                + "'facetFilters':[['brand:Sony'],['colour:red']]}}")
            .path("results")
            .get(0);
    assertThat(result.path("nbHits").asInt()).isEqualTo(10);
    assertThat(result.path("facets").path("brand").size()).isEqualTo(3);
    assertThat(result.path("facets").path("colour").size()).isEqualTo(1);
    assertThat(shop.catalogues.open("products").asked()).hasSize(1);
  }

  @Test
  void facetValuesAreSearched() {
    JsonNode answer =
        shop.post(
            "/1/compositions/products/facets/brand/query",
            "{\"params\":{\"query\":\"mul\",\"searchQuery\":{\"query\":\"headphones\","
                + "\"facetFilters\":[[\"brand:Sony\"]]}}}");
    assertThat(
            answer.path("results").get(0).path("facetHits").get(0).path("highlighted").asString())
        .isEqualTo("<em>Mül</em>ler");
  }

  @Test
  void mistakesAreTheCallersAndNamed() {
    assertThat(refused("{'feedsOrder':['shops']}")).contains("feedsOrder");
    assertThat(refused("{'feedsOrder':['videos','videos']}")).contains("twice");
    assertThat(refused("{'feedsOrder':'videos'}")).contains("feedsOrder");
    assertThat(refused("{'params':[]}")).contains("params");
    assertThat(shop.send("POST", "/1/compositions/nothing/run", "{}").statusCode()).isEqualTo(404);
  }
}
