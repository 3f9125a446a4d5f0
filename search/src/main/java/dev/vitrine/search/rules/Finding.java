package dev.vitrine.search.rules;

/// Something about a rule that its shop should look at.
///
/// @param rule its id
/// @param kind what is the matter
/// @param query the words for which it was found out, empty when none were needed
/// @param note a sentence for people
public record Finding(String rule, Kind kind, String query, String note) {
  /// What can be the matter with a rule.
  public enum Kind {
    /// Part of it cannot be done: an item is missing or filtered out, or another rule is before it.
    CONFLICT,
    /// It does not hold for the words it was written for.
    NEVER_HOLDS,
    /// Every period it was made for is over.
    OVER,
    /// It is switched off.
    DISABLED,
    /// It was not applied since the program started.
    UNUSED,
    /// It does nothing.
    NO_EFFECT
  }
}
