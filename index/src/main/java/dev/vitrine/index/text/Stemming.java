package dev.vitrine.index.text;

/// How far English words are cut back to their stem, from the lightest to the most aggressive.
public enum Stemming {
  /// Plurals and possessives only, with irregular plurals.
  MINIMAL,
  /// Krovetz' dictionary-checked stemmer.
  KSTEM,
  /// Porter's suffix stripper.
  PORTER
}
