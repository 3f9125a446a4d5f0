package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What is sent back.
///
/// @param status HTTP status
/// @param type content type
/// @param body bytes
/// @param headers further headers
/// @param file sent in the place of the body, as it is read; empty for none
@SuppressWarnings("ArrayRecordComponent") // never compared, bytes are not copied
public record Reply(
    int status, String type, byte[] body, Map<String, String> headers, Optional<Path> file) {
  /// What is in memory.
  public Reply(int status, String type, byte[] body, Map<String, String> headers) {
    this(status, type, body, headers, Optional.empty());
  }

  /// A file, which may be large.
  public static Reply file(String type, Path file, Map<String, String> headers) {
    return new Reply(200, type, new byte[0], headers, Optional.of(file));
  }

  /// A JSON body.
  public static Reply json(int status, JsonNode node) {
    return new Reply(status, "application/json; charset=utf-8", Json.bytes(node), Map.of());
  }

  /// A good JSON answer.
  public static Reply ok(JsonNode node) {
    return json(200, node);
  }

  /// Plain text.
  public static Reply text(int status, String type, String text) {
    return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /// An error in the shape every client reads.
  public static Reply error(int status, String message) {
    return json(status, Json.object().put("message", message).put("status", status));
  }

  /// An error that asks to come again after a while, told in whole seconds.
  public static Reply later(String message, Duration wait) {
    Reply error = error(Kind.OVERLOADED.status(), message);
    String seconds = Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    return new Reply(error.status(), error.type(), error.body(), Map.of("Retry-After", seconds));
  }
}
