package dev.vitrine.serve.keys;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A key as it is recorded: salt and SHA-256 of salt and key. One round is enough because keys are
/// 128 random bits, never chosen by a person.
///
/// @param salt hex
/// @param hash hex
record Digest(String salt, String hash) {
  static Digest of(String salt, String key) {
    return new Digest(salt, HexFormat.of().formatHex(sha256(salt, key)));
  }

  /// What {@link #written} wrote.
  static Digest parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new VitrineException(Kind.CORRUPT, "a recorded key is damaged");
    }
    return new Digest(text.substring(0, colon), text.substring(colon + 1));
  }

  String written() {
    return salt + ":" + hash;
  }

  /// Whether a key is the one recorded; takes the same time whatever differs.
  boolean fits(String key) {
    byte[] given = HexFormat.of().formatHex(sha256(salt, key)).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] sha256(String salt, String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((salt + key).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "this Java has no SHA-256", e);
    }
  }
}
