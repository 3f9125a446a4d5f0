package dev.vitrine.learn.spelling;

/// The two halves of all words: one for choosing costs, the other for figures.
final class Halves {
  private Halves() {}

  /// Whether a word belongs to the half that costs were not chosen on.
  static boolean kept(String word) {
    return (((word.hashCode() * 0x9E3779B1) >>> 16) & 1) == 1;
  }
}
