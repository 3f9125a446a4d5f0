package dev.vitrine.index.text;

/// The limit on the length of a token.
final class Texts {
  private Texts() {}

  /// The first 64 chars, never half of a surrogate pair.
  static String cut(String text) {
    if (text.length() <= Words.LONGEST_TOKEN) {
      return text;
    }
    int end = Words.LONGEST_TOKEN;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
