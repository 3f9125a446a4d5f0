package dev.vitrine.simulate.market;

/// Ids of a letter and a number, such as `p17`.
final class Ids {
  private static final int MOST_DIGITS = 9;

  private Ids() {}

  /// The number of an id with this letter, -1 when it is none.
  static int number(String id, char letter) {
    int length = id.length();
    if (length < 2 || length > 1 + MOST_DIGITS || id.charAt(0) != letter) {
      return -1;
    }
    int number = 0;
    for (int i = 1; i < length; i++) {
      char digit = id.charAt(i);
      if (digit < '0' || digit > '9' || (digit == '0' && i == 1 && length > 2)) {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
