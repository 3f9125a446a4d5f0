package dev.vitrine.simulate.picture;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A drawn picture of a product. Its key holds all that is needed to draw it: a silhouette, a
/// colour and a seed, such as `dress-c93c3c-1f0a`.
public final class Picture {
  private static final Pattern KEY =
      Pattern.compile("([a-z][a-z-]{1,20})-([0-9a-f]{6})-([0-9a-f]{4})");
  private static final String BEFORE = "/pictures/";
  private static final String AFTER = ".svg";

  private Picture() {}

  /// The key of a picture.
  ///
  /// @param shape one of the silhouettes
  /// @param colour a colour word of the shop, empty or unknown for a usual colour
  /// @param seed decides background, size and tilt; the lowest two bits are the view
  public static String key(String shape, String colour, int seed) {
    String hash = Integer.toHexString(0x10000 | (seed * 0x9E3B + (seed >> 15) & 0xffff));
    return shape + '-' + Palette.hex(Palette.of(colour, seed)) + '-' + hash.substring(1);
  }

  /// The address of a picture within the shop.
  public static String address(String key) {
    return BEFORE + key + AFTER;
  }

  /// Whether a key can be drawn.
  public static boolean known(String key) {
    return parsed(key).isPresent();
  }

  /// The picture as an SVG document of at most 4 kB, without scripts.
  ///
  /// @throws VitrineException NOT_FOUND for a key that no picture has
  public static String svg(String key) {
    Matcher found =
        parsed(key)
            .orElseThrow(() -> VitrineException.notFound("there is no picture with this key"));
    return Drawing.draw(
        Silhouettes.of(found.group(1)).orElseThrow(),
        Integer.parseInt(found.group(2), 16),
        Integer.parseInt(found.group(3), 16));
  }

  private static Optional<Matcher> parsed(String key) {
    if (key.length() > 40) {
      return Optional.empty();
    }
    Matcher matcher = KEY.matcher(key);
    return matcher.matches() && Silhouettes.of(matcher.group(1)).isPresent()
        ? Optional.of(matcher)
        : Optional.empty();
  }
}
