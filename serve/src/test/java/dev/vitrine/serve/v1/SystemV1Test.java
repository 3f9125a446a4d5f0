package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import dev.vitrine.serve.page.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SystemV1Test {
  @TempDir Path folder;

  @Test
  void requestsStepsAndEventsAreTold() throws IOException {
    try (var shop = new Shop(folder)) {
      shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"headphones\"}");
      assertThat(shop.send("POST", "/v1/search", "{}").statusCode()).isEqualTo(400);
      JsonNode system = shop.write("GET", "/v1/system", "");
      assertThat(system.path("requests").valueStream())
          .anyMatch(r -> r.toString().contains("/v1/search\",\"status\":200,\"requests\":1"))
          .anyMatch(r -> r.toString().contains("/v1/search\",\"status\":400,\"requests\":1"));
      assertThat(system.path("steps").get(0).path("step").asString()).isEqualTo("words");
      assertThat(system.path("events").path("behind").asInt(-1)).isZero();
      assertThat(system.path("process").path("cores").asInt()).isPositive();
      assertThat(shop.send("GET", "/v1/system", "").statusCode()).isEqualTo(403);
      assertThat(shop.write("GET", "/v1/catalogues/products/index", "").toString())
          .isEqualTo(
              "{\"items\":120,\"slots\":120,\"segments\":1,\"bytes\":0,\"behind\":0,\"learnt\":[],\"parts\":[]}");
    }
  }

  @Test
  void aKeyIsToldWhatItMayDoAndNobodyIsToldKeys() throws IOException {
    try (var shop = new Shop(folder)) {
      String search = shop.keys.texts().orElseThrow().search();
      String own = "/v1/key";
      assertThat(shop.send("GET", own, "").body()).isEqualTo("{\"rights\":[]}");
      assertThat(shop.send("GET", own, "", "x-vitrine-key", "wrong").body())
          .isEqualTo("{\"rights\":[]}");
      assertThat(shop.send("GET", own, "", "x-vitrine-key", search).body())
          .isEqualTo("{\"name\":\"search\",\"rights\":[\"search\"]}");
      assertThat(shop.write("GET", own, "").toString())
          .isEqualTo(
              "{\"name\":\"admin\",\"rights\":[\"search\",\"view\",\"merchandise\",\"engineer\",\"admin\"]}");
      assertThat(shop.send("GET", "/v1/keys", "", "x-vitrine-key", search).statusCode())
          .isEqualTo(403);
      assertThat(shop.write("GET", "/v1/keys", "").toString())
          .contains("\"name\":\"admin\"", "\"name\":\"search\",\"rights\":[\"search\"]")
          .doesNotContain(shop.admin(), search);
    }
  }

  @Test
  void theConsoleIsServedUnderAStricterPolicy() throws IOException {
    var page = new Pages.Page("text/html", "hi".getBytes(StandardCharsets.UTF_8), "e", false);
    try (var shop = new Shop(folder, Map.of(), _ -> Optional.of(page))) {
      for (String path : new String[] {"/console", "/console/", "/console/assets/x.js"}) {
        String policy =
            shop.send("GET", path, "").headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
            .as(path)
            .contains("default-src 'none'", "script-src 'self'", "form-action 'none'")
            .doesNotContain("unsafe-inline");
      }
    }
  }
}
