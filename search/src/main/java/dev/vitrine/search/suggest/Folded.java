package dev.vitrine.search.suggest;

import dev.vitrine.search.highlight.Spans;
import java.util.Arrays;

/// A text as it is compared with what is typed: lower case without accents, one space for whatever
/// stands between words.
///
/// @param plain the text; a space at its end when the last word is finished
/// @param ends for each character of `plain`, the end in the text of what it stands for
@SuppressWarnings("ArrayRecordComponent") // never compared
record Folded(String plain, int[] ends) {
  static Folded of(String text) {
    var plain = new StringBuilder(text.length());
    int[] ends = new int[text.length() + 4];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int before = plain.length();
      add(c, plain);
      if (plain.length() > ends.length) {
        ends = Arrays.copyOf(ends, 2 * plain.length());
      }
      Arrays.fill(ends, before, plain.length(), i);
      if (plain.length() == before && before > 0 && !separates(c)) {
        ends[before - 1] = i;
      }
    }
    return new Folded(plain.toString(), Arrays.copyOf(ends, plain.length()));
  }

  private static void add(int c, StringBuilder plain) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      plain.append((char) c);
    } else if (c >= 'A' && c <= 'Z') {
      plain.append((char) (c + 'a' - 'A'));
    } else if (separates(c)) {
      if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (c >= 128) {
      plain.append(Spans.Letters.plain(Character.toString(c)));
    }
  }

  /// Whether a character stands between words; an apostrophe and an accent do not.
  private static boolean separates(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return !Character.isLetterOrDigit(c) && !mark && c != '\'' && c != '’';
  }

  /// The words alone, without the space behind the last one.
  String words() {
    return plain.stripTrailing();
  }

  static String words(String text) {
    return of(text).words();
  }
}
