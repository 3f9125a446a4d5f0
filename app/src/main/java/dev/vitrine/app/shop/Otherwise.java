package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Look;
import java.util.Map;
import java.util.OptionalInt;

/// What one look ranks by that shoppers' searches do not.
///
/// @param settings numbers of the configuration that are others, by key
/// @param version of the learnt model that ranks; 0 for none, empty for the one that ranks now
record Otherwise(Map<String, String> settings, OptionalInt version) {
  Otherwise {
    settings = Map.copyOf(settings);
  }

  static Otherwise of(Look.How how) {
    return new Otherwise(how.settings(), how.version());
  }

  /// Whether it is as it is for shoppers.
  boolean usual() {
    return settings.isEmpty() && version.isEmpty();
  }
}
