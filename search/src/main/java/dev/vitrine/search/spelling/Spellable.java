package dev.vitrine.search.spelling;

import java.lang.Character.UnicodeScript;

/// Which words can be misspelt: those of letters alone, in scripts that write spaces between words.
/// A word with a digit is an identifier or a measure, where another one is another thing.
public final class Spellable {
  private Spellable() {}

  /// Whether every character is a letter or a mark of such a script.
  public static boolean is(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && !letter(word, i)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean letter(String word, int at) {
    int c =
        Character.isLowSurrogate(word.charAt(at)) && at > 0
            ? word.codePointAt(at - 1)
            : word.codePointAt(at);
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return (mark || Character.isLetter(c)) && spaced(UnicodeScript.of(c));
  }

  private static boolean spaced(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
      default -> true;
    };
  }
}
