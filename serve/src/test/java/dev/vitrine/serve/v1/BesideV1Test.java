package dev.vitrine.serve.v1;

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

class BesideV1Test {
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
  void itemsComeWithTheirReason() {
    JsonNode answer =
        shop.post(
            "/v1/beside",
            """
            {"catalogue":"products","relation":"along","items":["p1000","p1001"],"size":2,
             "filter":"brand:Bose","market":"de","language":"de"}\
            """);
    JsonNode first = answer.path("items").get(0);
    assertThat(answer.path("items").size()).isEqualTo(2);
    assertThat(first.path("id").asString()).isEqualTo("p1004");
    assertThat(first.path("reason").asString()).isEqualTo("bought");
    assertThat(first.path("score").asDouble()).isEqualTo(0.5);
    assertThat(first.path("item").path("brand").asString()).isEqualTo("Bose");
    var asked = (Beside) shop.catalogues.open("products").told().getLast();
    assertThat(asked.relation()).isEqualTo(Relation.ALONG);
    assertThat(asked.items()).containsExactly("p1000", "p1001");
    assertThat(asked.filter()).isEqualTo(new Filter.Is("brand", "Bose"));
    assertThat(asked.market()).isEqualTo("de");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'catalogue':'products','relation':'along','itms':['p1']}|400|nearest is 'items'",
        "{'catalogue':'products','relation':'along'}|400|'items' must be a list of 1 to 20 ids",
        "{'catalogue':'products','relation':'with','items':['p1']}|400|instead or along",
        "{'relation':'along','items':['p1']}|400|'catalogue' must name a catalogue",
        "{'catalogue':'products','relation':'along','items':['p1'],'size':51}|400|'size'",
        "{'catalogue':'none','relation':'along','items':['p1']}|404|no catalogue of that name",
        "{'catalogue':'products','relation':'along','items':['gone']}|404|no item of that id"
      })
  void whatIsWrongIsNamed(String body, int status, String message) {
    var reply = shop.send("POST", "/v1/beside", body.replace('\'', '"'));
    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(Json.read(reply.body()).path("message").asString()).contains(message);
  }
}
