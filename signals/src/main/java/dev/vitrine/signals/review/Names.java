package dev.vitrine.signals.review;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// What the book knows shoppers by: a hash of their names, salted for each file. The salt is in the
/// same file: the hash hides names from a glance, not from who has the file and guesses them.
///
/// @param salt of the file
record Names(String salt) {
  private static final int BYTES = 16;

  /// Letters and digits that nobody guesses.
  static String random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The hash of a name; empty for an empty one.
  String hash(String name) {
    if (name.isEmpty()) {
      return "";
    }
    try {
      byte[] text = (salt + name).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256: " + e, e);
    }
  }
}
