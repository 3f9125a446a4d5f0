package dev.vitrine.serve.algolia;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The attributes of an item that a client wants to have: all, some by name or dotted path, or all
/// but some, `*,-cost`.
record Picked(boolean all, Set<String> wanted, Set<String> unwanted) {
  static Picked of(Optional<List<String>> names) {
    if (names.isEmpty()) {
      return new Picked(true, Set.of(), Set.of());
    }
    var wanted = new HashSet<String>();
    var unwanted = new HashSet<String>();
    for (String name : names.get()) {
      if (name.startsWith("-")) {
        unwanted.add(name.substring(1));
      } else {
        wanted.add(name);
      }
    }
    return new Picked(wanted.contains("*"), wanted, unwanted);
  }

  /// Takes away what was not asked for, at every depth of named objects.
  void strip(ObjectNode item) {
    if (!all || !unwanted.isEmpty()) {
      strip(item, "");
    }
  }

  private void strip(ObjectNode node, String path) {
    for (String name : List.copyOf(node.propertyNames())) {
      String full = path + name;
      boolean kept = all || wanted.contains(full);
      if (unwanted.contains(full)) {
        node.remove(name);
      } else if (node.path(name) instanceof ObjectNode inner
          && (kept ? deepUnwanted(full) : deepWanted(full))) {
        if (kept) {
          inner.propertyNames().stream()
              .filter(n -> unwanted.contains(full + "." + n))
              .toList()
              .forEach(inner::remove);
        } else {
          strip(inner, full + ".");
        }
      } else if (!kept) {
        node.remove(name);
      }
    }
  }

  private boolean deepWanted(String path) {
    return wanted.stream().anyMatch(w -> w.startsWith(path + "."));
  }

  private boolean deepUnwanted(String path) {
    return unwanted.stream().anyMatch(w -> w.startsWith(path + "."));
  }
}
