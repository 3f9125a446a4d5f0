package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Order;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReplicasTest {
  private static final String TYPICAL =
      "'typo','geo','words','filters','proximity','attribute','exact','custom'";

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

  private JsonNode set(String index, String settings) {
    return shop.write("PUT", "/1/indexes/" + index + "/settings", settings.replace('\'', '"'));
  }

  private int refused(String index, String settings) {
    return shop.send(
            "PUT",
            "/1/indexes/" + index + "/settings",
            settings.replace('\'', '"'),
            "x-algolia-api-key",
            shop.admin())
        .statusCode();
  }

  private JsonNode settings(String index) {
    return shop.write("GET", "/1/indexes/" + index + "/settings", "");
  }

  /// What a search under a name is sorted by.
  private String order(String index) {
    shop.post("/1/indexes/" + index + "/query", "{}");
    List<Order> order = shop.catalogues.open("products").asked().getLast().order();
    return order.stream().map(Order::shown).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "cheap          | {'ranking':['asc(price)',TYPICAL],'customRanking':['desc(sold)']} | asc(price) desc(sold)",
        "cheap          | {'ranking':['asc(price)','desc(stars)',TYPICAL]}                  | asc(price) desc(stars)",
        "cheap          | {'customRanking':['desc(sold)']}                                  | desc(_relevance) desc(sold)",
        "cheap          | {'ranking':[TYPICAL,'asc(price)']}                                | desc(_relevance) asc(price)",
        "virtual(cheap) | {'customRanking':['asc(price)','desc(sold)']}                     | asc(price) desc(sold)",
        "cheap          | {'hitsPerPage':5}                                                 | ''",
      })
  void aNameOfAnyKindIsSortedAsItsSettingsSay(String listed, String settings, String order) {
    set("products", "{'replicas':['" + listed.strip() + "']}");
    set("cheap", settings.replace("TYPICAL", TYPICAL));
    assertThat(order("cheap")).isEqualTo(order.replace("''", ""));
    assertThat(settings("cheap").path("primary").asString()).isEqualTo("products");
  }

  @Test
  void settingsOfAReplicaAddUpAndAreGivenBack() {
    set(
        "products",
        "{'replicas':['cheap','virtual(products_price_desc)'],'customRanking':['desc(a)']}");
    set("cheap", "{'ranking':['asc(price)'," + TYPICAL + "]}");
    set("cheap", "{'customRanking':['desc(sold)'],'hitsPerPage':7}");
    assertThat(order("cheap")).isEqualTo("asc(price) desc(sold)");
    assertThat(settings("cheap").path("hitsPerPage").asInt()).isEqualTo(7);
    assertThat(settings("cheap").path("ranking").get(0).asString()).isEqualTo("asc(price)");
    assertThat(settings("products_price_desc").path("customRanking").get(0).asString())
        .isEqualTo("desc(price)");
    JsonNode own = settings("products");
    assertThat(own.path("replicas").size()).isEqualTo(2);
    assertThat(own.propertyNames()).noneMatch(name -> name.contains("cheap"));
    set("products", "{'replicas':['virtual(products_price_desc)']}");
    assertThat(shop.send("POST", "/1/indexes/cheap/query", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void anOrderSetBeforeTheNameBecameAReplicaIsTakenOver() {
    set("later", "{'ranking':['desc(price)'," + TYPICAL + "]}");
    set("products", "{'replicas':['later']}");
    assertThat(order("later")).isEqualTo("desc(price)");
    shop.write("PUT", "/1/indexes/full/x", "{\"title\":\"x\"}");
    assertThat(refused("products", "{'replicas':['full']}")).isEqualTo(400);
    assertThat(refused("products", "{'replicas':['products']}")).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"replicas\":[\"virtual(\"]}",
        "{\"replicas\":[\"virtual(a\"]}",
        "{\"replicas\":[\"a b\"]}",
        "{\"replicas\":\"a\"}",
        "{\"customRanking\":[\"price\"]}",
        "{\"customRanking\":{\"a\":1}}",
        "{\"ranking\":[\"asc(a)\",\"asc(b)\",\"asc(c)\",\"asc(d)\",\"asc(e)\",\"asc(f)\",\"asc(g)\",\"asc(h)\",\"asc(i)\",\"asc(j)\"]}",
      })
  void whatCannotBeReadIsRefused(String settings) {
    assertThat(refused("products", settings)).isEqualTo(400);
    assertThat(order("products")).isEmpty();
  }

  @Test
  void customRankingIsKeptAsOrdersWhereverItStands() {
    set(
        "products",
        "{'ranking':['desc(featured)'," + TYPICAL + "],'customRanking':['desc(sold)']}");
    assertThat(shop.catalogues.open("products").settings().ranking())
        .extracting(Order::shown)
        .containsExactly("desc(featured)", "desc(sold)");
    assertThat(settings("products").path("customRanking").size()).isEqualTo(1);
    set("products", "{'ranking':null,'customRanking':null}");
    assertThat(shop.catalogues.open("products").settings().ranking()).isEmpty();
    assertThat(Json.text(settings("products"))).doesNotContain("featured");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | /1/indexes/NAME/x        | {'title':'x'}",
        "POST | /1/indexes/NAME/batch    | {'requests':[{'action':'addObject','body':{'objectID':'x'}}]}",
        "POST | /1/indexes/*/batch       | {'requests':[{'action':'addObject','indexName':'NAME','body':{'objectID':'x'}}]}",
        "POST | /1/indexes/NAME/clear    | {}",
      })
  void nothingIsWrittenToANameThatStandsForAnother(String method, String path, String body) {
    set("products", "{'replicas':['cheap']}");
    for (String name : List.of("cheap", "products_price_asc")) {
      var reply =
          shop.send(
              method,
              path.replace("NAME", name),
              body.replace("NAME", name).replace('\'', '"'),
              "x-algolia-api-key",
              shop.admin());
      assertThat(reply.statusCode()).isEqualTo(400);
      assertThat(reply.body()).contains(name, "products");
      assertThat(shop.catalogues.find(name)).isEmpty();
    }
  }
}
