package dev.vitrine.simulate.picture;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Colours: what words of shops look like, and lighter and darker neighbours of a colour.
final class Palette {
  private static final Map<String, Integer> NAMED = named();

  /// What things look like when nobody says their colour.
  private static final List<Integer> USUAL =
      List.of(0x4f6d8f, 0xc4785a, 0x6f9183, 0xd0a85c, 0x8c6f94, 0x5b7f9e, 0xb86b77, 0x7d8794);

  private Palette() {}

  /// The colour that a word means; for an unknown word one that fits most things.
  static int of(String word, int seed) {
    Integer rgb = NAMED.get(word);
    return rgb == null ? USUAL.get(Math.floorMod(seed >> 2, USUAL.size())) : rgb;
  }

  /// A colour moved towards white (share above 0) or black (below).
  static int shade(int rgb, double share) {
    int target = share > 0 ? 255 : 0;
    double by = Math.abs(share);
    int r = part(rgb >> 16 & 255, target, by);
    int g = part(rgb >> 8 & 255, target, by);
    int b = part(rgb & 255, target, by);
    return r << 16 | g << 8 | b;
  }

  private static int part(int from, int to, double by) {
    return (int) Math.round(from + (to - from) * by);
  }

  static String hex(int rgb) {
    return String.format(Locale.ROOT, "%06x", rgb);
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> map = new HashMap<>();
    for (String line : lines("colours.txt")) {
      int bar = line.indexOf('|');
      map.put(
          line.substring(0, bar).strip(), Integer.parseInt(line.substring(bar + 1).strip(), 16));
    }
    return Map.copyOf(map);
  }

  /// The lines of a packed table without comments.
  static List<String> lines(String name) {
    try (InputStream in = Palette.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "the table " + name + " is not packed");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the table " + name + " is unreadable", e);
    }
  }
}
