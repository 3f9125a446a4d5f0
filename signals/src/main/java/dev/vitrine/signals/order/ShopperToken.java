package dev.vitrine.signals.order;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What a browser made for itself at random, by which it is known again: the name of its events and
/// the key to its orders. Who has it is that shopper, so it must be one that nobody guesses.
///
/// @param token 32 to 128 letters, digits, `-` and `_`
public record ShopperToken(String token) {
  private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9_-]{32,128}");

  public ShopperToken {
    if (!GOOD.matcher(token).matches()) {
      throw new VitrineException(
          Kind.UNAUTHORISED,
          "the header x-vitrine-shopper must have a token of 32 to 128 letters, digits, - and _");
    }
  }

  /// What the order book knows it by: from this nobody gets back to the token.
  String hash() {
    try {
      byte[] text = token.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256: " + e, e);
    }
  }

  /// Never shown: it is a secret.
  @Override
  public String toString() {
    return "ShopperToken";
  }
}
