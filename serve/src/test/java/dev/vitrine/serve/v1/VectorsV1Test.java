package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsV1Test {
  private static final String VECTORS = "/v1/catalogues/products/vectors";

  @TempDir Path folder;

  @Test
  void learningIsForTheAdminAloneAndTold() throws IOException {
    try (var shop = new Shop(folder)) {
      assertThat(shop.send("POST", VECTORS + "/train", "").statusCode()).isEqualTo(403);
      assertThat(shop.send("GET", VECTORS, "").statusCode()).isEqualTo(403);
      String[] admin = {"x-algolia-api-key", shop.admin()};
      assertThat(shop.send("GET", VECTORS, "", admin).body())
          .isEqualTo("{\"state\":\"none\",\"doing\":\"\",\"done\":0,\"all\":0,\"note\":\"\"}");
      var begun = shop.send("POST", VECTORS + "/train", "", admin);
      assertThat(begun.statusCode()).isEqualTo(202);
      assertThat(begun.body()).contains("\"state\":\"running\"", "\"all\":7");
      assertThat(shop.send("GET", VECTORS, "", admin).body()).contains("running");
      String none = "/v1/catalogues/none/vectors";
      assertThat(shop.send("GET", none, "", admin).statusCode()).isEqualTo(404);
      assertThat(shop.send("POST", none + "/train", "", admin).statusCode()).isEqualTo(404);
    }
  }
}
