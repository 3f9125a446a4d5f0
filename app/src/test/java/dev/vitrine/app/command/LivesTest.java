package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
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
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What a live shows now, as a client of a real server is told, while its product comes and goes.
class LivesTest {
  private static final String ITEM = "/1/indexes/products/lamp";
  private static final String LAMP =
      "{\"title\":\"Brass lamp\",\"price\":20,\"currency\":\"EUR\",\"variants\":["
          + "{\"id\":\"s\",\"stock\":2},{\"id\":\"m\",\"stock\":0}]}";
  private static final String LIVE =
      "{\"kind\":\"live\",\"title\":\"Cosy evening\",\"state\":\"on_air\",\"showing\":\"lamp\"}";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Serving serving;

  @BeforeEach
  void open() {
    var conf = Unhurried.conf(Map.of("serve.port", "0"));
    OpenShop shop = OpenShop.open(folder, ShopConf.of(conf));
    shop.open("products");
    serving = Serving.start(shop, folder, ServeConf.of(conf));
    ask("PUT", ITEM, LAMP);
    ask("PUT", "/1/indexes/products/evening", LIVE);
    until("it is shown", 20, () -> named("cosy evening").equals("lamp lamp"));
  }

  @AfterEach
  void close() {
    client.close();
    serving.close();
  }

  private JsonNode ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + serving.port() + path))
            .header("x-vitrine-key", serving.keys().orElseThrow().admin())
            .method(method, BodyPublishers.ofString(body));
    try {
      HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(reply.body()).isIn(200, 201);
      return Json.read(reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits as long as an event may take at most.
  private static void soon(String what, BooleanSupplier holds) {
    until(what, 2, holds);
  }

  private static void until(String what, int seconds, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
    }
  }

  /// The product that the live shows now in our own protocol and in that of Algolia, `-` for none;
  /// empty when the live is not found.
  private String named(String query) {
    String own = "{\"catalogue\":\"products\",\"query\":\"" + query + "\"}";
    String first = "";
    for (JsonNode hit : ask("POST", "/v1/search", own).path("hits")) {
      first = hit.path("id").asString().equals("evening") ? id(hit.path("shown")) : first;
    }
    String second = "";
    JsonNode answer = ask("POST", "/1/indexes/products/query", "{\"query\":\"" + query + "\"}");
    for (JsonNode hit : answer.path("hits")) {
      second = hit.path("objectID").asString().equals("evening") ? id(hit.path("_shown")) : second;
    }
    return (first + " " + second).strip();
  }

  private static String id(JsonNode shown) {
    return shown.path("objectID").asString("-");
  }

  private void comesAndGoes(Runnable goes, Runnable comes) {
    assertThat(named("lamp")).as("found by what it shows").isEqualTo("lamp lamp");
    goes.run();
    soon("it shows nothing", () -> named("cosy evening").equals("- -"));
    soon("it is not found by that", () -> named("lamp").isEmpty());
    comes.run();
    soon("it shows it again", () -> named("cosy evening").equals("lamp lamp"));
    soon("it is found by it again", () -> named("lamp").equals("lamp lamp"));
  }

  @Test
  void whatIsDeletedIsNotShownUntilItIsWrittenAgain() {
    comesAndGoes(() -> ask("DELETE", ITEM, ""), () -> ask("PUT", ITEM, LAMP));
  }

  @Test
  void whatIsSoldOutIsNotShownUntilThereIsMore() {
    comesAndGoes(() -> stocks(0), () -> stocks(1));
  }

  private void stocks(int units) {
    String offer = "{\"changes\":[{\"item\":\"lamp\",\"variant\":\"s\",\"stock\":" + units + "}]}";
    ask("POST", "/v1/catalogues/products/offers", offer);
  }
}
