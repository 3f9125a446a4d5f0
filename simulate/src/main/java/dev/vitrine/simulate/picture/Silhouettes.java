package dev.vitrine.simulate.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shapes of things as SVG fragments on a field of 400 by 400, in which `$c` stands for the
/// colour, `$d` for a darker, `$e` for a much darker and `$l` for a lighter one.
final class Silhouettes {
  private static final Map<String, String> DRAWN = drawn();

  private Silhouettes() {}

  static Optional<String> of(String name) {
    return Optional.ofNullable(DRAWN.get(name));
  }

  static Set<String> names() {
    return DRAWN.keySet();
  }

  private static Map<String, String> drawn() {
    Map<String, String> map = new HashMap<>();
    for (String line : Palette.lines("shapes.txt")) {
      int bar = line.indexOf('|');
      String shape = line.substring(bar + 1).strip();
      for (String name : line.substring(0, bar).strip().split(" +", -1)) {
        map.put(name, shape);
      }
    }
    return Map.copyOf(map);
  }
}
