package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.VitrineException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Ids of searches, by which events name them later.
public final class SearchIds {
  /// Longest name of a search, a client, a user or a session, in characters.
  public static final int LONGEST = 128;

  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  /// An id that nobody can guess, in 32 hexadecimal digits.
  public String next() {
    byte[] id = new byte[BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  /// The id that a client gave, or else a new one.
  public String given(String id) {
    return id.isEmpty() ? next() : id;
  }

  /// A name that a client gave.
  ///
  /// @throws VitrineException BAD_REQUEST when it is too long or has characters that cannot be seen
  public static String name(String field, String given) {
    if (given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
      throw VitrineException.badRequest(
          "'" + field + "' must be a text of at most " + LONGEST + " characters");
    }
    return given;
  }
}
