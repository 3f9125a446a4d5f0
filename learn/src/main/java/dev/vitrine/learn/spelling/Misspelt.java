package dev.vitrine.learn.spelling;

/// A text with a slip and without.
record Misspelt(String typed, String meant) {
  /// A text that was meant as it was typed.
  static Misspelt not(String text) {
    return new Misspelt(text, text);
  }
}
