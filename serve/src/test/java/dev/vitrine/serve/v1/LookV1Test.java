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

class LookV1Test {
  private static final String LOOK = "/v1/catalogues/products/look";

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
  void aPageIsToldWithWhatItWasChosenFrom() {
    JsonNode look =
        shop.write(
            "POST",
            LOOK,
            """
            {"query": "headphones", "size": 3, "candidates": 2, "item": "p1001",
             "filter": "brand:Sony", "without": ["words"]}\
            """);
    assertThat(look.path("hits").size()).isEqualTo(3);
    assertThat(look.path("trace").size()).isEqualTo(1);
    assertThat(look.path("steps").toString())
        .isEqualTo("[{\"stage\":\"recall\",\"step\":\"words\",\"optional\":true}]");
    JsonNode word = look.path("words").path(0);
    assertThat(word.path("typed").asString()).isEqualTo("headphones");
    assertThat(word.path("language").asString()).isEqualTo("en");
    assertThat(word.path("needed").asBoolean()).isTrue();
    assertThat(word.path("unfinished").asBoolean(true)).isFalse();
    assertThat(word.path("forms").get(0).path("items").asLong()).isPositive();
    assertThat(word.path("forms").get(1).toString())
        .isEqualTo("{\"kind\":\"start\",\"text\":\"h\",\"weight\":0.5}");
    assertThat(look.path("candidates").size()).isEqualTo(2);
    assertThat(look.path("candidates").get(0).toString())
        .contains("\"title\":\"Sony wireless headphones 0\"", "\"found_by\":[\"words\"]")
        .contains("\"first\":1.0,\"last\":null,\"values\":[9.5,null]");
    assertThat(look.path("fate").path("outcome").asString()).isEqualTo("filtered_out");
    assertThat(look.path("models").toString()).isEqualTo("[\"first stage=1\"]");
  }

  @Test
  void itIsForTheAdminAndNamesWhatIsWrong() {
    assertThat(shop.send("POST", LOOK, "{\"query\":\"x\"}").statusCode()).isEqualTo(403);
    String[] admin = {"x-vitrine-key", shop.admin()};
    var unknown = shop.send("POST", LOOK, "{\"without\":[\"magic\"]}", admin);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("magic");
    assertThat(shop.send("POST", LOOK, "{\"candidates\":1001}", admin).statusCode()).isEqualTo(400);
    assertThat(shop.send("POST", LOOK, "{\"qery\":\"x\"}", admin).body()).contains("'query'");
    String none = "/v1/catalogues/none/look";
    assertThat(shop.send("POST", none, "{}", admin).statusCode()).isEqualTo(404);
  }

  @Test
  void otherNumbersAreHandedOnAsTheirFileWouldHaveThem() {
    assertThat(refusal("{\"settings\":{\"b\":0.5,\"a\":\" 2ms\",\"c\":true}}"))
        .contains("tried with {a=2ms, b=0.5, c=true}");
    assertThat(refusal("{\"settings\":[\"a\"]}")).contains("settings: an object");
    assertThat(refusal("{\"settings\":{\"a\":{}}}")).contains("settings.a: a text or a number");
  }

  private String refusal(String body) {
    var reply = shop.send("POST", LOOK, body, "x-vitrine-key", shop.admin());
    assertThat(reply.statusCode()).isEqualTo(400);
    return reply.body();
  }
}
