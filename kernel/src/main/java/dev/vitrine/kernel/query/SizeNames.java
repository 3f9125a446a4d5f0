package dev.vitrine.kernel.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of a shop's attributes tell the size that goods are labelled with, by their names: `size`,
/// `shoe_size_eu`, `ringSize`, `taille`.
public final class SizeNames {
  private static final Pattern CUTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");
  private static final Set<String> WORDS =
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

  /// Words that say that it is the size of something else than what goods are labelled with.
  private static final Set<String> OTHERS =
      Set.of(
          "pack",
          "package",
          "packaging",
          "screen",
          "display",
          "file",
          "memory",
          "tank",
          "guide",
          "chart",
          "type",
          "system",
          "class",
          "group",
          "range",
          "lot",
          "batch",
          "serving",
          "portion",
          "unit",
          "carton",
          "box",
          "image",
          "font",
          "print",
          "room",
          "breed",
          "bed",
          "mattress");

  private static final Set<String> SYSTEMS = Set.of("us", "uk", "eu");

  private SizeNames() {}

  /// The word for size in the languages of catalogues and queries, in lower case.
  public static Set<String> words() {
    return WORDS;
  }

  /// Whether an attribute of this name tells sizes; of a part of another attribute, such as
  /// `size.height`, its own name does.
  public static boolean tellsSize(String attribute) {
    String lower = attribute.toLowerCase(Locale.ROOT);
    if (WORDS.stream().noneMatch(lower::contains)) {
      return false;
    }
    List<String> parts = parts(attribute);
    return parts.stream().anyMatch(WORDS::contains) && parts.stream().noneMatch(OTHERS::contains);
  }

  /// The system in which an attribute of this name tells them, `eu` of `shoe_size_eu`; empty when
  /// the name says none.
  public static String system(String attribute) {
    return parts(attribute).stream().filter(SYSTEMS::contains).findFirst().orElse("");
  }

  private static List<String> parts(String attribute) {
    return CUTS.splitAsStream(attribute.substring(attribute.lastIndexOf('.') + 1))
        .map(part -> part.toLowerCase(Locale.ROOT))
        .toList();
  }
}
