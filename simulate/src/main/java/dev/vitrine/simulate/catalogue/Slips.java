package dev.vitrine.simulate.catalogue;

/// Slips of the finger: a letter left out, doubled, mistaken for another, or changed in order.
public final class Slips {
  private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";
  private static final int SHORTEST = 5;

  private Slips() {}

  /// A text with one slip; a short one stays as it is.
  public static String slip(String text, Dice dice) {
    if (text.length() < SHORTEST) {
      return text;
    }
    int at = 1 + dice.below(text.length() - 2);
    String before = text.substring(0, at);
    char here = text.charAt(at);
    String after = text.substring(at + 1);
    return switch (dice.below(4)) {
      case 0 -> before + after;
      case 1 -> before + here + here + after;
      case 2 -> before + KEYS.charAt(dice.below(KEYS.length())) + after;
      default -> before + after.charAt(0) + here + after.substring(1);
    };
  }
}
