package dev.vitrine.learn.value;

/// By what it is told apart how much more or less than said a kind of card comes to.
public enum AlignBy {
  /// Heads are taken at their word.
  NOTHING,
  /// One factor for each kind.
  KINDS,
  /// Others beside it where something else is sought.
  QUERIES
}
