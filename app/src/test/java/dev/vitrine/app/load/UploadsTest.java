package dev.vitrine.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.command.Serving;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Files sent to a real server, and items as it then knows them.
class UploadsTest {
  private static final String LINES =
      """
      {"id":"lamp","title":"Brass lamp","price":12.5,"stock":0,"seller":"ada","brand":"Alto"}
      {"id":"bad","title":"Lamp","price":"cheap"}
      {"id":"film","kind":"video","title":"A lamp at work","shows":["lamp"],"creator":"cleo"}
      {"id":"ada","kind":"seller","name":"Ada's"}
      """;

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Serving serving;

  @BeforeEach
  void open() {
    var conf = Unhurried.conf(Map.of("serve.port", "0", "serve.load-body", "20kB"));
    OpenShop shop = OpenShop.open(folder, ShopConf.of(Conf.defaults()));
    shop.open("products");
    shop.open("hats");
    serving = Serving.start(shop, folder, ServeConf.of(conf));
  }

  @AfterEach
  void close() {
    client.close();
    serving.close();
  }

  private HttpResponse<String> send(String method, String path, String body, String key) {
    URI at = URI.create("http://localhost:" + serving.port() + path);
    var request =
        HttpRequest.newBuilder(at)
            .header("x-vitrine-key", key)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String admin() {
    return serving.keys().orElseThrow().admin();
  }

  private JsonNode ask(String method, String path, String body) {
    HttpResponse<String> answer = send(method, path, body, admin());
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 202);
    return Json.read(answer.body());
  }

  private JsonNode ended(JsonNode load) throws InterruptedException {
    String path = "/v1/loads/" + load.path("number").asLong();
    JsonNode now = ask("GET", path, "");
    while (now.path("state").asString().equals("running")) {
      Thread.sleep(5);
      now = ask("GET", path, "");
    }
    return now;
  }

  private String key(String right, String catalogue) {
    String fields =
        "{\"name\":\"k%s\",\"right\":\"%s\",\"catalogues\":[\"%s\"]}"
            .replaceFirst("%s", right)
            .replaceFirst("%s", right)
            .replaceFirst("%s", catalogue);
    return ask("POST", "/v1/keys", fields).path("key").asString();
  }

  @Test
  void aFileIsLoadedAndWhatIsWrongInItIsKept() throws InterruptedException {
    String to = "/v1/catalogues/products/loads?name=lamps.ndjson";
    JsonNode load = ended(ask("POST", to, LINES));
    assertThat(load.path("state").asString()).isEqualTo("done");
    assertThat(load.path("by").asString()).isEqualTo("admin");
    assertThat(load.path("files").toString())
        .isEqualTo(
            "[{\"file\":\"lamps.ndjson\",\"form\":\"NDJSON\",\"outcome\":\"loaded\",\"rows\":4,"
                + "\"skipped\":0,\"loaded\":3,\"unchanged\":0,\"rejected\":1}]");
    String rejects = send("GET", "/v1/loads/1/rejects", "", admin()).body();
    assertThat(rejects)
        .contains("\"file\":\"lamps.ndjson\",\"line\":2,\"field\":\"price\"")
        .doesNotContain(folder.toString());
    assertThat(folder.resolve("uploads")).doesNotExist();

    JsonNode again = ended(ask("POST", to, LINES));
    assertThat(again.path("files").get(0).path("unchanged").asLong()).isEqualTo(3);
    assertThat(ask("GET", "/v1/loads?catalogue=hats", "").path("loads").size()).isZero();
    assertThat(ask("GET", "/v1/loads", "").path("loads").size()).isEqualTo(2);
  }

  @Test
  void aFeedThatBreaksOffIsLoadedSoFarAndItsRejectsCanBeMended() throws InterruptedException {
    String to = "/v1/catalogues/products/loads?name=feed.xml";
    String feed =
        """
        <rss xmlns:g="http://base.google.com/ns/1.0"><channel>
        <item><g:id>cup</g:id><title>Cup</title><g:price>3 EUR</g:price></item>
        <item><g:id>pot</g:id><title>Pot</title><g:price>many</g:price></item>
        <item><g:id>jug</g:id><title>Ju\
        """;
    JsonNode load = ended(ask("POST", to, feed));
    assertThat(load.path("state").asString()).isEqualTo("failed");
    assertThat(load.path("note").asString()).endsWith("what came before is loaded");
    assertThat(load.path("rows").asLong()).isEqualTo(2);
    assertThat(load.path("rejected").asLong()).isEqualTo(1);
    assertThat(ask("GET", "/v1/catalogues/products/items/cup", "").toString()).contains("Cup");

    String reject = send("GET", "/v1/loads/1/rejects", "", admin()).body();
    String raw = Json.read(reject).path("raw").asString();
    JsonNode mended = ended(ask("POST", to, raw.replace("many", "7 EUR")));
    assertThat(mended.path("files").get(0).path("loaded").asLong()).isEqualTo(1);
    assertThat(ask("GET", "/v1/catalogues/products/items/pot", "").toString()).contains("Pot");
  }

  @Test
  void rightsAndLimitsHold() throws InterruptedException {
    String to = "/v1/catalogues/products/loads?name=a.ndjson";
    ended(ask("POST", to, LINES));
    String hats = key("engineer", "hats");
    assertThat(send("POST", to, LINES, hats).statusCode()).isEqualTo(403);
    assertThat(send("GET", "/v1/loads", "", hats).body()).isEqualTo("{\"loads\":[]}");
    assertThat(send("GET", "/v1/loads/1", "", hats).statusCode()).isEqualTo(404);
    assertThat(send("GET", "/v1/loads/1/rejects", "", hats).statusCode()).isEqualTo(404);
    String view = key("view", "products");
    assertThat(send("POST", to, LINES, view).statusCode()).isEqualTo(403);
    assertThat(send("GET", "/v1/loads/1", "", view).statusCode()).isEqualTo(200);

    assertThat(send("POST", to, "x".repeat(21_000), admin()).statusCode()).isEqualTo(413);
    for (String name : new String[] {"", "..%2Fx", "a%2Fb", ".hidden", "a%00b", "x".repeat(101)}) {
      String wrong = "/v1/catalogues/products/loads?name=" + name;
      assertThat(send("POST", wrong, LINES, admin()).statusCode()).as(name).isEqualTo(400);
    }
    JsonNode none = ended(ask("POST", to, "neither this nor that"));
    assertThat(none.path("state").asString()).isEqualTo("failed");
    assertThat(none.path("note").asString()).startsWith("a.ndjson: neither NDJSON");
  }

  @Test
  void anItemIsToldFromAllSides() throws InterruptedException {
    ended(ask("POST", "/v1/catalogues/products/loads?name=a.ndjson", LINES));
    String rule = "{\"consequence\":{\"hide\":[{\"objectID\":\"lamp\"}]},\"conditions\":[]}";
    ask("PUT", "/1/indexes/products/rules/gone", rule);
    String path = "/v1/catalogues/products/items/lamp";
    JsonNode lamp = ask("GET", path, "");
    while (!lamp.path("index").path("worded").asBoolean()) {
      Thread.sleep(5);
      lamp = ask("GET", path, "");
    }
    assertThat(lamp.path("item").path("brand").asString()).isEqualTo("Alto");
    assertThat(lamp.path("index").path("language").asString()).isEqualTo("en");
    assertThat(lamp.path("index").path("attributes").path("price").toString())
        .isEqualTo("[\"12.5\"]");
    assertThat(lamp.path("links").path("shown_by").path("items").get(0).path("id").asString())
        .isEqualTo("film");
    assertThat(lamp.path("links").path("sellers").toString()).contains("Ada's");
    assertThat(lamp.path("hindrances").valueStream().map(h -> h.path("kind").asString()))
        .containsExactly("no-stock", "rule");
    JsonNode film = ask("GET", "/v1/catalogues/products/items/film", "");
    assertThat(film.path("links").path("shows").toString()).contains("Brass lamp");
    assertThat(film.path("links").path("creators").toString()).contains("\"missing\":true");
    JsonNode ada = ask("GET", "/v1/catalogues/products/items/ada", "");
    assertThat(ada.path("links").path("sells").path("total").asLong()).isEqualTo(1);
    assertThat(ada.path("hindrances").get(0).path("kind").asString()).isEqualTo("party");
    assertThat(send("GET", "/v1/catalogues/products/items/none", "", admin()).statusCode())
        .isEqualTo(404);
    assertThat(send("GET", path, "", key("view", "hats")).statusCode()).isEqualTo(404);

    JsonNode index = ask("GET", "/v1/catalogues/products/index", "");
    assertThat(index.path("parts").valueStream().mapToLong(p -> p.path("items").asLong()).sum())
        .isEqualTo(2);
    assertThat(index.path("parts").get(0).path("bytes").asLong()).isPositive();
  }

  @Test
  void whatShoppersDidWithAnItemIsTold() throws InterruptedException {
    ended(ask("POST", "/v1/catalogues/products/loads?name=a.ndjson", LINES));
    String event =
        "{\"events\":[{\"event\":\"click\",\"id\":\"7f3a\",\"catalogue\":\"products\",\"client\":\"p\","
            + "\"items\":[{\"item\":\"lamp\",\"position\":3}]}]}";
    ask("POST", "/v1/events", event);
    JsonNode doings = ask("GET", "/v1/catalogues/products/items/lamp", "").path("doings");
    for (int i = 0; i < 1_000 && doings.isEmpty(); i++) {
      Thread.sleep(5);
      doings = ask("GET", "/v1/catalogues/products/items/lamp", "").path("doings");
    }
    assertThat(doings.toString())
        .contains("{\"did\":\"clicked\",\"span\":\"month\",\"amount\":1.0}");
  }
}
