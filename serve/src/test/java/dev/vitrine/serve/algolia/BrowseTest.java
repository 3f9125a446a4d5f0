package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BrowseTest {
  private static final int MANY = 12_345;

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void start() throws IOException {
    shop = new Shop(folder);
    var changes = new ArrayList<Change>();
    for (int i = 0; i < MANY; i++) {
      String kind = i % 5 == 0 ? "lamp" : "desk";
      changes.add(new Change.Put(new Document("m" + i, "{\"title\":\"" + kind + "\"}")));
    }
    shop.catalogues.open("many").write(changes);
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private List<String> walked(String first) {
    var seen = new ArrayList<String>();
    JsonNode page = browse(first);
    seen.addAll(Shop.ids(page));
    while (page.has("cursor")) {
      page = browse("{\"cursor\":\"" + page.path("cursor").asString() + "\"}");
      seen.addAll(Shop.ids(page));
    }
    return seen;
  }

  private JsonNode browse(String body) {
    return shop.write("POST", "/1/indexes/many/browse", body);
  }

  @Test
  void theCursorLeadsThroughEverythingOnce() {
    assertThat(walked("{}")).hasSize(MANY).doesNotHaveDuplicates();
    JsonNode page = browse("{\"hitsPerPage\":10}");
    assertThat(page.path("nbHits").asInt()).isEqualTo(MANY);
    assertThat(page.path("nbPages").asInt()).isEqualTo(1_235);
    assertThat(page.path("hits").size()).isEqualTo(10);
  }

  @Test
  void theCursorKeepsWordsFilterAndAttributes() {
    assertThat(walked("{\"query\":\"lamp\",\"hitsPerPage\":300}")).hasSize(2_469);
    assertThat(walked("{\"params\":\"filters=title%3Alamp\"}")).hasSize(2_469);
    JsonNode bare = browse("{\"attributesToRetrieve\":[\"objectID\"],\"hitsPerPage\":1}");
    assertThat(bare.path("hits").get(0).propertyNames()).containsExactly("objectID");
  }

  @Test
  void anAddressWalksToo() {
    JsonNode page = shop.write("GET", "/1/indexes/many/browse?hitsPerPage=7", "");
    String cursor = page.path("cursor").asString();
    JsonNode next = shop.write("GET", "/1/indexes/many/browse?cursor=" + cursor, "");
    assertThat(Shop.ids(next)).hasSize(7).doesNotContainAnyElementsOf(Shop.ids(page));
  }

  @Test
  void aCursorThatWasNotGivenOutIsTheCallersMistake() {
    for (String odd : List.of("!", "", closed("[]"), closed("{"), closed("{\"_after\":{}}"))) {
      var reply =
          shop.send(
              "POST",
              "/1/indexes/many/browse",
              "{\"cursor\":\"" + odd + "\"}",
              "x-algolia-api-key",
              shop.admin());
      assertThat(reply.statusCode()).as(odd).isEqualTo(400);
    }
  }

  private static String closed(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void removingByFilterRemovesAllOfIt() {
    shop.write("POST", "/1/indexes/many/deleteByQuery", "{\"filters\":\"title:desk\"}");
    assertThat(walked("{}")).hasSize(2_469);
  }

  private String refused(String path, String body) {
    var reply =
        shop.send("POST", "/1/indexes/many/" + path, body, "x-algolia-api-key", shop.admin());
    assertThat(reply.statusCode()).isEqualTo(400);
    return reply.body();
  }

  @Test
  void wordsRemoveNothing() {
    assertThat(refused("deleteByQuery", "{\"query\":\"desk\",\"filters\":\"title:desk\"}"))
        .contains("'query'");
    assertThat(walked("{}")).hasSize(MANY);
  }

  @Test
  void aCursorThatWasNotGivenOutIsNamed() {
    for (String cursor : List.of("garbage", "!", "e30x")) {
      assertThat(refused("browse", "{\"cursor\":\"" + cursor + "\"}")).contains("'cursor'");
    }
  }

  @Test
  void anActionThatThereIsNotIsNamedFirst() {
    assertThat(refused("batch", "{\"requests\":[{\"action\":\"frob\",\"body\":{}}]}"))
        .contains("requests[0]: 'action' must be");
  }
}
