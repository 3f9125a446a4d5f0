package dev.vitrine.learn.registry;

import java.time.Instant;

/// One line of a registry's history.
///
/// @param at when, in milliseconds since 1970
/// @param version of which version
/// @param why for people, empty for no reason given
/// @param by the name of the key of who did it, [Registry#SHOP] where the shop did so by itself,
///   empty for the command line
public record Entry(long at, Deed deed, int version, String why, String by) {
  /// A line for a person.
  public String told() {
    String reason = why.isEmpty() ? "" : ": " + why;
    String who = by.isEmpty() ? "" : " (by " + by + ")";
    return Instant.ofEpochMilli(at) + "  version " + version + " " + deed.told() + reason + who;
  }
}
