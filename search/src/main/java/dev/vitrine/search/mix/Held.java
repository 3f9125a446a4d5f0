package dev.vitrine.search.mix;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a page can be held to, and what gave in for it.
///
/// @param limits that can all be kept
/// @param gaveIn each rule that gave in, and how
record Held(Limits limits, Map<Rule, String> gaveIn) {
  Held {
    gaveIn = gaveIn.isEmpty() ? Map.of() : new EnumMap<>(gaveIn);
  }

  /// Everything that is asked.
  static Held all(Limits asked) {
    return new Held(asked, Map.of());
  }

  /// What gave in, in words.
  String told() {
    return gaveIn.entrySet().stream()
        .map(e -> e.getKey().word() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
