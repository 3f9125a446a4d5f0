package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// What machines make of what is said and shown: words left out, cut, run together or misread.
final class Slips {
  private static final String[][] SOUNDS = {
    {"ph", "f"}, {"tion", "shun"}, {"ea", "ee"}, {"ck", "k"}, {"y", "ie"}, {"c", "k"}, {"s", "z"}
  };
  private static final String[][] SHAPES = {
    {"rn", "m"}, {"o", "0"}, {"l", "1"}, {"e", "c"}, {"i", "l"}, {"S", "5"}, {"B", "8"}
  };
  private static final int SHORT = 4;

  private Slips() {}

  /// Speech as it is recognised.
  static String heard(String said, double share, Dice dice) {
    StringBuilder out = new StringBuilder(said.length());
    for (String word : said.split(" ", -1)) {
      if (dice.chance(share)) {
        switch (dice.below(4)) {
          case 0 -> {}
          case 1 -> out.append(word);
          case 2 -> out.append(' ').append(word, 0, Math.max(1, word.length() - 2));
          default -> out.append(' ').append(changed(word, SOUNDS, dice));
        }
      } else {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
    }
    return out.toString().strip();
  }

  /// Letters on a picture as they are recognised.
  static String seen(String written, double share, Dice dice) {
    StringBuilder out = new StringBuilder(written.length());
    for (String word : written.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(dice.chance(share) ? changed(word, SHAPES, dice) : word);
    }
    return out.toString();
  }

  private static String changed(String word, String[][] swaps, Dice dice) {
    int first = dice.below(swaps.length);
    for (int i = 0; i < swaps.length; i++) {
      String[] swap = swaps[(first + i) % swaps.length];
      if (word.contains(swap[0])) {
        return word.replace(swap[0], swap[1]);
      }
    }
    return word.length() < SHORT ? word : word.substring(1);
  }
}
