package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RevisionsV1Test {
  private static final String RULES = "/v1/catalogues/products/rules";
  private static final String RULE =
      """
      {"conditions":[{"pattern":"lamp","anchoring":"is"}],"consequence":{"redirect":"/lamps"}}\
      """;
  private static final String SOFAS =
      "{\"objectID\":\"sofas\",\"type\":\"synonym\",\"synonyms\":[\"sofa\",\"couch\"]}";

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
    shop.write("PUT", "/1/indexes/products/rules/r", RULE);
    shop.write("PUT", "/1/indexes/products/synonyms/sofas", SOFAS);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private JsonNode history() {
    return shop.write("GET", RULES + "/history", "").path("revisions");
  }

  @Test
  void whatWasDoneIsToldAndTakenBack() {
    shop.write("PUT", "/1/indexes/products/rules/r", RULE.replace("/lamps", "/sale"));
    assertThat(history().get(0).path("changes").toString())
        .isEqualTo("[{\"of\":\"rule\",\"id\":\"r\",\"did\":\"changed\"}]");
    assertThat(history().get(1).path("changes").toString())
        .isEqualTo("[{\"of\":\"synonyms\",\"id\":\"sofas\",\"did\":\"added\"}]");

    JsonNode one = shop.write("GET", RULES + "/history/3", "").path("changes").path(0);
    assertThat(one.path("before").toString()).contains("/lamps").doesNotContain("/sale");
    assertThat(one.path("after").toString()).contains("/sale").doesNotContain("/lamps");
    JsonNode added = shop.write("GET", RULES + "/history/2", "").path("changes").path(0);
    assertThat(added.has("before")).isFalse();
    assertThat(added.path("after").toString()).contains("couch");

    shop.write("POST", RULES + "/history/3/undo", "");
    assertThat(shop.write("GET", "/1/indexes/products/rules/r", "").toString()).contains("/lamps");
    shop.write("POST", RULES + "/history/1/undo", "");
    String[] admin = {"x-vitrine-key", shop.admin()};
    assertThat(shop.send("GET", "/1/indexes/products/rules/r", "", admin).statusCode())
        .isEqualTo(404);
    assertThat(shop.write("GET", "/1/indexes/products/synonyms/sofas", "").toString())
        .contains("couch");
    assertThat(history().get(0).path("changes").toString()).contains("\"did\":\"removed\"");
    assertThat(shop.send("POST", RULES + "/history/99/undo", "", admin).statusCode())
        .isEqualTo(404);
    assertThat(shop.send("GET", RULES + "/history/99", "", admin).statusCode()).isEqualTo(404);
  }

  @Test
  void historyIsForTheAdminAlone() {
    assertThat(shop.send("GET", RULES + "/history", "").statusCode()).isEqualTo(403);
    assertThat(shop.send("POST", RULES + "/history/1/undo", "").statusCode()).isEqualTo(403);
    assertThat(shop.write("GET", "/1/indexes/products/rules/r", "").toString()).contains("/lamps");
  }

  @Test
  void synonymsAndRulesAreTriedWithoutBeingWritten() {
    String preview = RULES + "/preview";
    JsonNode rule = shop.write("POST", preview, "{\"query\":\"lamp\",\"without\":\"r\"}");
    assertThat(rule.path("applies").asBoolean()).isFalse();
    assertThat(rule.path("before").path("redirect").asString()).isEqualTo("/lamps");
    shop.write("POST", preview, "{\"query\":\"lamp\",\"without_synonyms\":\"sofas\"}");
    shop.write(
        "POST", preview, "{\"query\":\"lamp\",\"synonyms\":" + SOFAS.replace("couch", "x") + "}");
    assertThat(history().size()).isEqualTo(2);
    String[] admin = {"x-vitrine-key", shop.admin()};
    for (String wrong : new String[] {"{}", "{\"without_synonyms\":\"x\"}", "{\"synonyms\":{}}"}) {
      assertThat(shop.send("POST", preview, wrong, admin).statusCode()).as(wrong).isEqualTo(400);
    }
  }
}
