package dev.vitrine.learn.spelling;

import java.util.random.RandomGenerator;

/// Slips of fingers on a keyboard with the letters of English, drawn alike often: the key beside, a
/// letter left out, a letter twice, two letters swapped. It shares nothing with the costs that the
/// speller knows.
final class Slips {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final double[] OFFSETS = {0, 0.25, 0.75};
  private static final double REACH = 1.3;

  /// Words from this length on have a second slip once in a while.
  private static final int LONG = 8;

  private static final double SECOND = 0.15;

  private final RandomGenerator random;

  Slips(RandomGenerator random) {
    this.random = random;
  }

  /// The word with one slip, or two.
  String in(String word) {
    String slipped = one(word);
    return word.length() >= LONG && random.nextDouble() < SECOND ? one(slipped) : slipped;
  }

  private String one(String word) {
    int kind = random.nextInt(4);
    int at = random.nextInt(kind == 3 ? word.length() - 1 : word.length());
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (kind) {
      case 0 -> before + beside(letter) + after;
      case 1 -> before + after;
      case 2 -> before + letter + letter + after;
      default -> before + after.charAt(0) + letter + after.substring(1);
    };
  }

  private char beside(char letter) {
    var keys = new StringBuilder();
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(letter);
      for (int other = 0; at >= 0 && other < ROWS.length; other++) {
        for (int key = 0; key < ROWS[other].length(); key++) {
          double across = at + OFFSETS[row] - key - OFFSETS[other];
          double far = Math.hypot(across, row - other);
          if (far > 0 && far < REACH) {
            keys.append(ROWS[other].charAt(key));
          }
        }
      }
    }
    return keys.isEmpty() ? letter : keys.charAt(random.nextInt(keys.length()));
  }
}
