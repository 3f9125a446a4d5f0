package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Ids for events of protocols that have none.
final class Ids {
  private Ids() {}

  /// The id of an event that says when it happened: the same whenever it is sent, so that one that
  /// a client sends again is one event. Without a time two events may look the same; each gets an
  /// id of its own.
  static String of(JsonNode event, boolean timed) {
    if (!timed) {
      return UUID.randomUUID().toString();
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Json.bytes(event));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256: " + e, e);
    }
  }
}
