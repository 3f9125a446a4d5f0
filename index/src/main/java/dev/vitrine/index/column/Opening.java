package dev.vitrine.index.column;

/// How a text begins: a number between 1 and 255 for the first two letters or digits of its first
/// word, whatever their case. Texts that begin alike have equal ones; others seldom do.
public final class Opening {
  /// How many bits an opening has.
  public static final int BITS = 8;

  private static final int MOST = (1 << BITS) - 1;

  private Opening() {}

  /// That of a text, which may begin with something else than a word.
  public static int of(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return of((char) 0, (char) 0);
    }
    boolean more = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return of(text.charAt(at), more ? text.charAt(at + 1) : 0);
  }

  /// That of a word with these first letters.
  ///
  /// @param second 0 where there is none
  public static int of(char first, char second) {
    int mixed = (folded(first) * 31 + folded(second)) * 0x9E3779B9;
    return 1 + (mixed >>> 1) % MOST;
  }

  private static char folded(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
