package dev.vitrine.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What is sent back.
///
/// @param status HTTP status
/// @param type content type
/// @param body bytes
/// @param headers further headers
@SuppressWarnings("ArrayRecordComponent") // never compared, bytes are not copied
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
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
}
