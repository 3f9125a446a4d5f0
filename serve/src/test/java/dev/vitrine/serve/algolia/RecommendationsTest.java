package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RecommendationsTest {
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

  private JsonNode results(String requests) {
    String body = ("{'requests':" + requests + "}").replace('\'', '"');
    return shop.post("/1/indexes/*/recommendations", body).path("results");
  }

  private Beside asked() {
    return (Beside) shop.catalogues.open("products").told().getLast();
  }

  @Test
  void eachRequestHasItsResultInOrder() {
    JsonNode results =
        results(
            """
            [{'indexName':'products','model':'related-products','objectID':'p1000',
              'threshold':0,'maxRecommendations':2,
              'queryParameters':{'filters':'brand:Bose','market':'de'}},
             {'indexName':'products','model':'bought-together','objectID':'p1000'}]\
            """);
    assertThat(results.size()).isEqualTo(2);
    assertThat(Shop.ids(results.get(0))).containsExactly("p1001", "p1004");
    JsonNode first = results.get(0).path("hits").get(0);
    assertThat(first.path("_score").asDouble()).isEqualTo(100);
    assertThat(first.path("_type").asString()).isEqualTo("product");
    assertThat(results.get(1).path("hits").size()).isEqualTo(30);
    assertThat(asked().relation()).isEqualTo(Relation.ALONG);
    assertThat(asked().items()).containsExactly("p1000");
  }

  @Test
  void parametersOfASearchNarrowThem() {
    results(
        """
        [{'indexName':'products','model':'related-products','objectID':'p1000',
          'queryParameters':{'filters':'brand:Bose','market':'de','queryLanguages':['de']}}]\
        """);
    assertThat(asked().filter()).isEqualTo(new Filter.Is("brand", "Bose"));
    assertThat(asked().market()).isEqualTo("de");
    assertThat(asked().language()).isEqualTo("de");
  }

  @Test
  void belowTheThresholdNothingIsBroughtAndAFallbackFillsUp() {
    String asked =
        "'indexName':'products','model':'bought-together','objectID':'p1000','threshold':60,"
            + "'maxRecommendations':4";
    assertThat(Shop.ids(results("[{" + asked + "}]").get(0))).containsExactly("p1001", "p1002");
    JsonNode filled = results("[{" + asked + ",'fallbackParameters':{'query':'sony'}}]").get(0);
    assertThat(Shop.ids(filled)).containsExactly("p1001", "p1002", "p1000", "p1003");
    assertThat(filled.path("hits").get(3).path("_score").asDouble()).isZero();
  }

  @Test
  void trendsMayBeOfOneValue() {
    JsonNode trending =
        results(
                "[{'indexName':'products','model':'trending-items','facetName':'brand',"
                    + "'facetValue':'Bose','maxRecommendations':3}]")
            .get(0);
    assertThat(trending.path("hits").valueStream().map(h -> h.path("brand").asString()))
        .hasSize(3)
        .containsOnly("Bose");
  }

  @Test
  void besideAnItemThatIsGoneThereIsNothing() {
    JsonNode result =
        results("[{'indexName':'products','model':'bought-together','objectID':'gone'}]").get(0);
    assertThat(result.path("hits").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|'requests' must be a list",
        "{'requests':[1]}|requests[0] must be an object",
        "{'requests':[{'model':'related-products'}]}|requests[0] needs 'indexName'",
        "{'requests':[{'indexName':'products','model':'bought-together'}]}|needs 'objectID'",
        "{'requests':[{'indexName':'products','model':'magic'}]}|there are related-products",
        "{'requests':[{'indexName':'products','model':'trending-items','threshold':-1}]}|threshold"
      })
  void whatIsWrongIsNamed(String body, String message) {
    var reply = shop.send("POST", "/1/indexes/*/recommendations", body.replace('\'', '"'));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(Json.read(reply.body()).path("message").asString()).contains(message);
  }
}
