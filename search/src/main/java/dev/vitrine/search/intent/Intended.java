package dev.vitrine.search.intent;

import java.util.Locale;
import java.util.Optional;

/// An intent with how likely it is.
///
/// @param probability 0 to 1
/// @param party who is named, if anyone
public record Intended(Intent intent, double probability, Optional<Party> party) {
  /// The intent as the trace shows it.
  public String shown() {
    String who = party.map(p -> " " + p.name()).orElse("");
    return String.format(Locale.ROOT, "%s%s (%.2f)", intent.key(), who, probability);
  }
}
