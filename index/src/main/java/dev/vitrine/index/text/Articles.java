package dev.vitrine.index.text;

/// Article numbers (GTIN, EAN, UPC, ISBN): one spelling for those with and without leading zeros.
public final class Articles {
  private static final int SHORTEST = 8;

  private Articles() {}

  /// Digits without their leading zeros when there are at least eight of them; else as they are.
  static String stripped(String digits) {
    if (digits.length() < SHORTEST || digits.charAt(0) != '0') {
      return digits;
    }
    int start = 0;
    while (start + 1 < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  /// Whether digits have the length and the check digit of an article number.
  public static boolean valid(CharSequence digits) {
    int length = digits.length();
    if (length != 8 && length != 12 && length != 13 && length != 14) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < length; i++) {
      int weight = (length - i) % 2 == 0 ? 3 : 1;
      sum += weight * (digits.charAt(i) - '0');
    }
    return sum % 10 == 0;
  }
}
