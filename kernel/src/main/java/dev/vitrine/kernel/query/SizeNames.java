package dev.vitrine.kernel.query;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of a shop's attributes tell the size that goods are labelled with, by their names: `size`,
/// `shoe_size_eu`, `ringSize`, `taille`.
public final class SizeNames {
  private static final Pattern CUTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");
  private static final Set<String> SIZE =
      Set.of(
          "size",
          "sizes",
          "größe",
          "groesse",
          "schuhgröße",
          "taille",
          "pointure",
          "talla",
          "taglia",
          "tamanho",
          "maat",
          "storlek",
          "størrelse",
          "koko",
          "rozmiar",
          "beden",
          "ukuran");
  private static final Set<String> SYSTEMS = Set.of("us", "uk", "eu");

  private SizeNames() {}

  /// Whether an attribute of this name tells sizes.
  public static boolean tellsSize(String attribute) {
    return CUTS.splitAsStream(attribute).anyMatch(part -> SIZE.contains(lower(part)));
  }

  /// The system in which an attribute of this name tells them, `eu` of `shoe_size_eu`; empty when
  /// the name says none.
  public static String system(String attribute) {
    return CUTS.splitAsStream(attribute)
        .map(SizeNames::lower)
        .filter(SYSTEMS::contains)
        .findFirst()
        .orElse("");
  }

  private static String lower(String part) {
    return part.toLowerCase(Locale.ROOT);
  }
}
