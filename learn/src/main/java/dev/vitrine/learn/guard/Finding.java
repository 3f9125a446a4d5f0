package dev.vitrine.learn.guard;

import java.util.Locale;

/// What is known of one measure.
///
/// @param ours mean for a page of the version that has to prove itself
/// @param theirs the same of the other one
/// @param margin how much better it is than the worst that is tolerated
/// @param width how far the margin may be off either way
/// @param said what follows
public record Finding(
    Measure measure, double ours, double theirs, double margin, double width, Said said) {
  /// What follows from what is known.
  public enum Said {
    /// It is worse than what is tolerated.
    WORSE,
    /// Nothing yet.
    OPEN,
    /// It is not worse than what is tolerated.
    FINE
  }

  /// A line for a person.
  public String told() {
    return String.format(
        Locale.ROOT,
        "%s %.4f a page against %.4f, %.4f ± %.4f above the worst tolerated: %s",
        measure.key(),
        ours,
        theirs,
        margin,
        width,
        said.name().toLowerCase(Locale.ROOT));
  }
}
