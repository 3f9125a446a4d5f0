package dev.vitrine.simulate.catalogue;

import java.util.Locale;

/// Small rules of spelling for generated text.
final class Words {
  private Words() {}

  /// The text with every word capitalised except small ones; words with inner capitals stay.
  static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.split(" ", -1)) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      boolean small =
          !out.isEmpty() && (word.equals("for") || word.equals("of") || word.equals("on"));
      out.append(small ? word : upperFirst(word));
    }
    return out.toString();
  }

  static String upperFirst(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// The text with its first letter made small, unless it is an abbreviation such as USB-C or a
  /// name such as V-neck.
  static String lowerFirst(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1))
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
