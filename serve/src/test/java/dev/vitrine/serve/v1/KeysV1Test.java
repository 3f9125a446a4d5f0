package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Keys that are made over HTTP, and what they open.
class KeysV1Test {
  private static final String RULE =
      "{\"objectID\":\"r\",\"conditions\":[{\"pattern\":\"x\",\"anchoring\":\"is\"}],"
          + "\"consequence\":{\"hide\":[{\"objectID\":\"p1000\"}]}}";

  @TempDir Path folder;

  private static String made(Shop shop, String fields) throws IOException {
    HttpResponse<String> reply =
        shop.send("POST", "/v1/keys", "{" + fields + "}", "x-vitrine-key", shop.admin());
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
    return Json.readObject(reply.body().getBytes(StandardCharsets.UTF_8)).path("key").asString();
  }

  private static int status(Shop shop, String method, String path, String body, String key)
      throws IOException {
    return shop.send(method, path, body, "x-vitrine-key", key).statusCode();
  }

  @Test
  void eachRightOpensWhatItSays() throws IOException {
    try (var shop = new Shop(folder)) {
      String view = made(shop, "\"name\":\"v\",\"right\":\"view\"");
      String rules = made(shop, "\"name\":\"m\",\"right\":\"merchandise\"");
      String engineer = made(shop, "\"name\":\"e\",\"right\":\"engineer\"");
      String one = "/1/indexes/products/rules/r";
      String item = "/1/indexes/products/p1";
      assertThat(status(shop, "GET", "/v1/system", "", view)).isEqualTo(200);
      assertThat(status(shop, "PUT", one, RULE, view)).isEqualTo(403);
      assertThat(status(shop, "PUT", one, RULE, rules)).isEqualTo(200);
      assertThat(status(shop, "GET", one, "", view)).isEqualTo(200);
      assertThat(status(shop, "PUT", item, "{\"title\":\"a\"}", rules)).isEqualTo(403);
      assertThat(status(shop, "PUT", item, "{\"title\":\"a\"}", engineer)).isEqualTo(200);
      assertThat(status(shop, "GET", "/v1/keys", "", engineer)).isEqualTo(403);
      assertThat(status(shop, "DELETE", "/1/indexes/products", "", engineer)).isEqualTo(403);
      assertThat(status(shop, "GET", "/v1/events", "", engineer)).isEqualTo(403);
      assertThat(shop.send("PUT", one, RULE, "x-vitrine-key", view).body())
          .contains("the right 'merchandise' is needed");
    }
  }

  @Test
  void aKeyForSomeCataloguesSeesNoOthers() throws IOException {
    try (var shop = new Shop(folder)) {
      shop.catalogues.open("hats");
      String key = made(shop, "\"name\":\"h\",\"right\":\"engineer\",\"catalogues\":[\"hats\"]");
      assertThat(shop.send("GET", "/v1/catalogues", "", "x-vitrine-key", key).body())
          .contains("hats")
          .doesNotContain("products");
      String search = "{\"catalogue\":\"products\",\"query\":\"\"}";
      assertThat(status(shop, "POST", "/v1/search", search, key)).isEqualTo(404);
      assertThat(status(shop, "PUT", "/1/indexes/products/p1", "{\"title\":\"a\"}", key))
          .isEqualTo(403);
      assertThat(status(shop, "PUT", "/1/indexes/hats/p1", "{\"title\":\"a\"}", key))
          .isEqualTo(200);
      assertThat(status(shop, "GET", "/v1/catalogues/products/models", "", key)).isEqualTo(404);
      String event =
          "{\"events\":[{\"id\":\"1\",\"event\":\"click\",\"catalogue\":\"products\",\"client\":\"c\","
              + "\"items\":[{\"item\":\"p1000\",\"position\":1}]}]}";
      HttpResponse<String> told = shop.send("POST", "/v1/events", event, "x-vitrine-key", key);
      assertThat(told.statusCode()).as(told.body()).isEqualTo(403);
      assertThat(status(shop, "GET", "/metrics", "", "")).as("anybody").isEqualTo(200);
    }
  }

  @Test
  void whatIsCountedIsTheSameWhoeverAsksFirst() throws IOException {
    try (var shop = new Shop(folder)) {
      shop.catalogues.open("hats");
      String event =
          "{\"events\":[{\"id\":\"1\",\"event\":\"click\",\"catalogue\":\"products\",\"client\":\"c\","
              + "\"items\":[{\"item\":\"p1000\",\"position\":1}]}]}";
      assertThat(shop.send("POST", "/v1/events", event).statusCode()).isEqualTo(200);
      String key = made(shop, "\"name\":\"h\",\"right\":\"view\",\"catalogues\":[\"hats\"]");
      assertThat(status(shop, "GET", "/v1/catalogues/hats/market", "", key)).isEqualTo(200);
      assertThat(status(shop, "GET", "/v1/catalogues/products/market", "", key)).isEqualTo(404);
      assertThat(shop.write("GET", "/v1/catalogues/products/market", "").toString())
          .contains("\"clicks_by_kind\":{\"product\":1}")
          .doesNotContain("gone");
    }
  }

  @Test
  void keysAreListedAndTakenAway() throws IOException {
    try (var shop = new Shop(folder)) {
      String key =
          made(shop, "\"name\":\"anna\",\"right\":\"view\",\"until\":4102444800,\"perMinute\":2");
      JsonNode all = shop.write("GET", "/v1/keys", "");
      assertThat(all.toString())
          .contains("\"name\":\"anna\",\"rights\":[\"search\",\"view\"],\"until\":4102444800")
          .doesNotContain(key);
      assertThat(status(shop, "GET", "/v1/system", "", key)).isEqualTo(200);
      assertThat(status(shop, "GET", "/v1/system", "", key)).isEqualTo(200);
      HttpResponse<String> refused = shop.send("GET", "/v1/system", "", "x-vitrine-key", key);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 30);
      assertThat(status(shop, "DELETE", "/v1/keys/anna", "", shop.admin())).isEqualTo(200);
      assertThat(status(shop, "DELETE", "/v1/keys/anna", "", shop.admin())).isEqualTo(404);
      assertThat(status(shop, "DELETE", "/v1/keys/admin", "", shop.admin())).isEqualTo(404);
      assertThat(status(shop, "GET", "/v1/system", "", key)).isEqualTo(403);
    }
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    try (var shop = new Shop(folder)) {
      String[][] wrong = {
        {"{\"name\":\"a b\",\"right\":\"view\"}", "'name'"},
        {"{\"name\":\"admin\",\"right\":\"view\"}", "'name'"},
        {"{\"name\":\"a\",\"right\":\"king\"}", "'right'"},
        {"{\"name\":\"a\",\"right\":\"view\",\"until\":-1}", "'until'"},
        {"{\"name\":\"a\",\"right\":\"view\",\"until\":1000}", "'until' has passed already"},
        {"{\"name\":\"a\",\"right\":\"view\",\"perMinute\":1.5}", "'perMinute'"},
        {"{\"name\":\"a\",\"right\":\"view\",\"catalogues\":[\"\"]}", "'catalogues'"},
        {"{\"name\":\"a\",\"right\":\"admin\",\"catalogues\":[\"hats\"]}", "'catalogues'"},
        {"{\"name\":\"a\",\"right\":\"view\",\"scope\":1}", "unknown field"}
      };
      for (String[] one : wrong) {
        HttpResponse<String> reply =
            shop.send("POST", "/v1/keys", one[0], "x-vitrine-key", shop.admin());
        assertThat(reply.statusCode()).as(one[0]).isEqualTo(400);
        assertThat(reply.body()).contains(one[1]);
      }
    }
  }
}
