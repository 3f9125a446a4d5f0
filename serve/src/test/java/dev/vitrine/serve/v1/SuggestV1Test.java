package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SuggestV1Test {
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
  void allKindsComeInOneCall() {
    JsonNode answer =
        shop.post(
            "/v1/suggest",
            """
            {"catalogue":"products","query":"so","queries":2,"categories":1,"items":1,"scopes":1,
             "filter":"brand:Sony","market":"de","recent":["sony","lamp"]}\
            """);
    var typed = (Typed) shop.catalogues.open("products").told().getLast();
    assertThat(typed.filter()).isEqualTo(new Filter.Is("brand", "Sony"));
    assertThat(typed.market()).isEqualTo("de");
    assertThat(typed.recent()).containsExactly("sony", "lamp");
    assertThat(typed.wanted(SuggestionKind.BRAND)).isEqualTo(3);
    assertThat(answer.path("ready").asBoolean()).isTrue();
    assertThat(answer.path("queries").size()).isEqualTo(2);
    JsonNode query = answer.path("queries").get(0);
    assertThat(query.path("text").asString()).isEqualTo("so 0");
    assertThat(query.path("parts").toString())
        .isEqualTo("[{\"text\":\"so\",\"typed\":true},{\"text\":\" 0\",\"typed\":false}]");
    assertThat(query.path("origin").asString()).isEqualTo("asked");
    assertThat(query.path("found").asLong()).isEqualTo(10);
    assertThat(query.path("in").toString())
        .isEqualTo("[{\"attribute\":\"categories.lvl0\",\"value\":\"Audio\",\"found\":5}]");
    assertThat(answer.path("categories").get(0).path("value").asString()).isEqualTo("Sony");
    assertThat(answer.path("items").get(0).path("item").path("title").asString()).isEqualTo("One");
  }

  @Test
  void theAddressCanHaveItAll() {
    var reply =
        shop.send(
            "GET", "/v1/suggest?catalogue=products&query=so&queries=1&items=0&recent=a,b", "");
    assertThat(Json.read(reply.body()).path("queries").size()).isEqualTo(1);
    var typed = (Typed) shop.catalogues.open("products").told().getLast();
    assertThat(typed.recent()).isEqualTo(List.of("a", "b"));
    var related = shop.send("GET", "/v1/related?catalogue=products&query=so&size=3", "");
    assertThat(Json.read(related.body()).path("queries").size()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"catalogue\":\"products\",\"qery\":\"so\"}|nearest is 'query'",
        "{\"catalogue\":\"products\",\"queries\":51}|'queries' must be a whole number from 0 to 50",
        "{\"catalogue\":\"products\",\"recent\":\"so\"}|'recent' must be a list",
        "{\"catalogue\":\"products\",\"filter\":\"brand:\"}|filters: at position",
        "{\"query\":\"so\"}|'catalogue' must name a catalogue"
      })
  void whatIsWrongIsNamed(String body, String message) {
    var reply = shop.send("POST", "/v1/suggest", body);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(Json.read(reply.body()).path("message").asString()).contains(message);
  }

  @Test
  void textsAndNumbersHaveLimits() {
    String many = "x,".repeat(21);
    for (String wrong :
        List.of("query=" + "x".repeat(513), "queries=-1", "recent=" + many, "scopes=99999999999")) {
      String path = "/v1/suggest?catalogue=products&" + wrong;
      assertThat(shop.send("GET", path, "").statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(shop.send("GET", "/v1/suggest?catalogue=none", "").statusCode()).isEqualTo(404);
  }

  @Test
  void theCatalogueHearsOfSearchesThatFoundSomething() {
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"headphones\"}");
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"bose\",\"analytics\":false}");
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"sony\",\"from\":20}");
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"nothing like it\"}");
    shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"\"}");
    assertThat(shop.catalogues.open("products").told()).containsExactly("headphones by 127.0.0.1");
  }
}
