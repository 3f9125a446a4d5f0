package dev.vitrine.learn.registry;

import java.time.Instant;

/// One line of a registry's history.
///
/// @param at when, in milliseconds since 1970
/// @param version of which version
/// @param why for people, empty for no reason given
public record Entry(long at, Deed deed, int version, String why) {
  /// A line for a person.
  public String told() {
    String reason = why.isEmpty() ? "" : ": " + why;
    return Instant.ofEpochMilli(at) + "  version " + version + " " + deed.key() + reason;
  }
}
