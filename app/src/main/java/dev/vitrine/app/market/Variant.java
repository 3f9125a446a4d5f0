package dev.vitrine.app.market;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A policy as it is written on a command line: its name, and what differs in the configuration of
/// its shop, such as `full+final-stage.price-power=0.5+recall.trending.quota=0`.
///
/// @param policy its name
/// @param settings values by key
record Variant(String policy, Map<String, String> settings) {
  Variant {
    settings = Map.copyOf(settings);
  }

  /// The same with more settings, where it does not say otherwise itself.
  Variant with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(settings);
    return new Variant(policy, all);
  }

  /// Reads a policy.
  ///
  /// @throws VitrineException BAD_REQUEST when a setting is not of the form key=value
  static Variant of(String text) {
    return of("--policy", text);
  }

  /// Reads what stands behind an option.
  ///
  /// @throws VitrineException BAD_REQUEST when a setting is not of the form key=value
  static Variant of(String option, String text) {
    String[] parts = text.split("\\+", -1);
    Map<String, String> settings = new HashMap<>();
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int at = part.indexOf('=');
      if (at < 1) {
        throw VitrineException.badRequest(
            option + " " + text + ": key=value is expected behind each +, not '" + part + "'");
      }
      settings.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
    }
    return new Variant(parts[0], settings);
  }
}
