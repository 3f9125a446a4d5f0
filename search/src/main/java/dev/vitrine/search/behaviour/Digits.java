package dev.vitrine.search.behaviour;

/// Small numbers that columns keep as text.
final class Digits {
  private Digits() {}

  /// The number that up to so many of the digits 0 to 9 say, 0 for any other text.
  static int of(String text, int most) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i >= most) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
