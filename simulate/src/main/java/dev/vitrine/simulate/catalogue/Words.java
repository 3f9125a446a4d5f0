package dev.vitrine.simulate.catalogue;

import java.util.Locale;
import java.util.Set;

/// Small rules of spelling for generated text.
public final class Words {
  private static final Set<String> SMALL =
      Set.of("for", "of", "on", "de", "cm", "mm", "ml", "h", "m", "kg", "mAh");

  private Words() {}

  /// The text with every word capitalised except small ones; words with inner capitals stay.
  static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.split(" ", -1)) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      boolean small = !out.isEmpty() && SMALL.contains(word);
      out.append(small ? word : upperFirst(word));
    }
    return out.toString();
  }

  public static String upperFirst(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// The text with the first letters of its words made small, unless a word is an abbreviation such
  /// as USB-C or a name such as V-neck.
  static String lowerFirst(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean first = i == 0 || text.charAt(i - 1) == ' ';
      if (first && Character.isLowerCase(text.charAt(i + 1))) {
        out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return out.toString();
  }
}
