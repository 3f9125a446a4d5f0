package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists of phrases by name; a style without a list of its own borrows that of a similar style.
public final class Phrases {
  private final Map<String, List<String>> lists = new HashMap<>();

  Phrases() {
    for (String line : Tables.lines("phrases.txt")) {
      int bar = line.indexOf('|');
      lists
          .computeIfAbsent(line.substring(0, bar).strip(), n -> new ArrayList<>())
          .add(line.substring(bar + 1).strip());
    }
  }

  boolean has(String name) {
    return lists.containsKey(name);
  }

  public List<String> named(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no phrases " + name);
    }
    return list;
  }

  /// The phrases of a kind for a style.
  public List<String> of(String kind, String style) {
    List<String> own = lists.get(kind + '.' + style);
    return own == null ? of(kind, named("like." + style).getFirst()) : own;
  }
}
