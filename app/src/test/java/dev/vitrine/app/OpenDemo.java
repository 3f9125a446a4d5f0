package dev.vitrine.app;

import dev.vitrine.app.command.Serving;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.keys.Keys;
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
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The real program with a small demo shop, listening on a free port in this process. An answer may
/// take its time, so that a busy machine gives the same pages as an idle one.
final class OpenDemo implements AutoCloseable {
  private final Serving serving;

  /// @param folder for its data, not there yet
  OpenDemo(Path folder, int products) {
    this(folder, products, Map.of());
  }

  /// @param more settings beside the usual ones
  OpenDemo(Path folder, int products, Map<String, String> more) {
    var settings = new TreeMap<>(more);
    settings.put("serve.port", "0");
    Conf conf = Unhurried.conf(settings);
    MadeDemos.copy(products, folder);
    OpenShop shop = OpenShop.open(folder, ShopConf.of(conf));
    serving = Serving.start(shop, folder, ServeConf.of(conf));
  }

  URI address() {
    return URI.create("http://localhost:" + serving.port() + "/");
  }

  int port() {
    return serving.port();
  }

  Keys.Texts keys() {
    return serving.keys().orElseThrow();
  }

  /// The text of a new key.
  String key(String name, String right) {
    String fields = "{\"name\":\"" + name + "\",\"right\":\"" + right + "\"}";
    String made = ask("POST", "/v1/keys", keys().admin(), fields);
    return new JsonMapper().readTree(made).path("key").asString("");
  }

  /// The status of the answer to a request with a key.
  int status(String method, String path, String key, String body) {
    return answer(method, path, key, body).statusCode();
  }

  /// The body of the answer to a request with a key.
  String ask(String method, String path, String key, String body) {
    return answer(method, path, key, body).body();
  }

  /// The log of events, once what the page told last has come.
  String events() {
    try {
      Thread.sleep(800);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return ask("GET", "/v1/events?limit=1000", keys().admin(), "");
  }

  private HttpResponse<String> answer(String method, String path, String key, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("x-vitrine-key", key)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    serving.close();
  }
}
