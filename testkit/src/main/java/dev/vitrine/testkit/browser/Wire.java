package dev.vitrine.testkit.browser;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The WebDriver protocol's requests: JSON bodies to an address, the `value` of the answer back.
final class Wire implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final JsonMapper json = JsonMapper.builder().build();
  private final URI base;

  Wire(URI base) {
    this.base = base;
  }

  JsonNode read(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET());
  }

  JsonNode post(String path, Map<String, ?> body) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("content-type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  void delete(String path) {
    send(HttpRequest.newBuilder(base.resolve(path)).DELETE());
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      JsonNode value = json.readTree(response.body()).path("value");
      if (response.statusCode() >= 400) {
        throw new VitrineException(
            response.statusCode() == 404 ? Kind.NOT_FOUND : Kind.BAD_REQUEST,
            value.path("error").asString("") + ": " + value.path("message").asString(""));
      }
      return value;
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the browser does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, "interrupted while waiting for the browser", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
