package dev.vitrine.app.market;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests to a running server, one reply each, as JSON. What it refuses is an error of the same
/// kind here. Safe for use by many threads.
final class Wire implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration REPLY = Duration.ofMinutes(1);
  private static final int SAID = 400;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI server;
  private final String key;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /// @param server its address, with a slash at the end
  /// @param key one that may write
  Wire(URI server, String key) {
    this.server = server;
    this.key = key;
  }

  JsonNode read(String path) {
    return send(path, "GET", BodyPublishers.noBody());
  }

  JsonNode post(String path, byte[] json) {
    return send(path, "POST", BodyPublishers.ofByteArray(json));
  }

  private JsonNode send(String path, String method, BodyPublisher body) {
    URI address = server.resolve(path.substring(1));
    String where = method + " " + address;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("content-type", "application/json")
              .header("x-vitrine-key", key)
              .timeout(REPLY)
              .method(method, body)
              .build();
      HttpResponse<byte[]> reply = client.send(request, BodyHandlers.ofByteArray());
      if (reply.statusCode() != 200) {
        throw new VitrineException(kind(reply.statusCode()), where + ": " + said(reply));
      }
      return JSON.readTree(reply.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, where + ": interrupted", e);
    } catch (IOException e) {
      throw new VitrineException(Kind.TIMEOUT, where + ": no reply: " + e, e);
    } catch (JacksonException e) {
      throw new VitrineException(Kind.CORRUPT, where + ": the reply is no JSON", e);
    }
  }

  private static Kind kind(int status) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.status() == status)
        .findFirst()
        .orElse(Kind.BAD_REQUEST);
  }

  private static String said(HttpResponse<byte[]> reply) {
    String text = new String(reply.body(), StandardCharsets.UTF_8);
    return reply.statusCode() + " " + text.substring(0, Math.min(SAID, text.length()));
  }

  @Override
  public void close() {
    client.close();
  }
}
