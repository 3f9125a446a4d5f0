package dev.vitrine.index.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What each character is folded to, and which kind of character the result is.
///
/// Compatibility forms, width and case are folded everywhere; combining accents are dropped outside
/// the scripts of South-East Asia, where they carry the vowel or the tone; digits of every script
/// become ASCII.
final class Letters {
  static final byte SEPARATOR = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte HAN = 3;
  static final byte KANA = 4;
  static final byte HANGUL = 5;
  static final byte SOUTH_EAST = 6;

  /// In {@link #fold}: nothing is left of the character.
  static final char NOTHING = 0;

  /// In {@link #fold}: look into {@link #several}.
  static final char SEVERAL = 1;

  private static final String ODD =
      "ßss ẞss æae Æae œoe Œoe øo Øo đd Đd łl Łl ıi þth Þth ðd Ðd ħh Ħh ×x ёе Ёе "
          + "⁄/ ∕/ ″\" “\" ”\" „\" ‟\" «\" »\" ＂\" ′' ‘' ’' ‛' ʼ' ´' `' ＇' "
          + "‐- ‑- ‒- –- —- ―- −- ﹣- －- ・- ";

  private static final char[] FOLD = new char[1 << 16];
  private static final byte[] KIND = new byte[1 << 16];
  private static final Map<Integer, String> SEVERAL_CHARS = new HashMap<>();

  static {
    for (int c = 0; c < FOLD.length; c++) {
      KIND[c] = kindOf(c);
      keep(c, folded(c));
    }
    int from = 0;
    for (int space = ODD.indexOf(' '); space >= 0; space = ODD.indexOf(' ', from)) {
      keep(ODD.charAt(from), ODD.substring(from + 1, space));
      from = space + 1;
    }
    for (char c : new char[] {'™', '®', '©', '℠', '°', '\u200b'}) {
      keep(c, " ");
    }
  }

  private Letters() {}

  /// The one char that `c` folds to, or {@link #NOTHING}, or {@link #SEVERAL}.
  static char fold(char c) {
    return FOLD[c];
  }

  /// The chars that `c` folds to.
  static String several(char c) {
    return SEVERAL_CHARS.getOrDefault((int) c, "");
  }

  /// The kind of a folded char.
  static byte kind(char c) {
    return KIND[c];
  }

  private static void keep(int c, String folded) {
    if (folded.isEmpty()) {
      FOLD[c] = NOTHING;
    } else if (folded.length() == 1 && folded.charAt(0) > SEVERAL) {
      FOLD[c] = folded.charAt(0);
    } else {
      FOLD[c] = SEVERAL;
      SEVERAL_CHARS.put(c, folded);
    }
  }

  private static boolean unchanged(int c) {
    return (c >= 0x3400 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD7A4)
        || (c >= 0xD800 && c < 0xF900)
        || kindOf(c) == SOUTH_EAST;
  }

  /// The folded form of a code point.
  static String folded(int c) {
    int type = Character.getType(c);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return String.valueOf((char) ('0' + Character.digit(c, 10)));
    }
    if (Character.isISOControl(c)) {
      return " ";
    }
    if (dropped(c, type)) {
      return "";
    }
    String same = Character.toString(c);
    if (c < 0x10000 && unchanged(c)) {
      return same;
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(same, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> !dropped(part, Character.getType(part)))
        .forEach(kept::appendCodePoint);
    String folded = Normalizer.normalize(kept, Normalizer.Form.NFC);
    return folded.indexOf('⁄') > 0 ? " " + folded.replace('⁄', '/') : folded;
  }

  private static boolean dropped(int c, int type) {
    return (type == Character.FORMAT && c != 0x200B)
        || (c >= 0x0300 && c <= 0x036F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x0640
        || (type == Character.NON_SPACING_MARK && c >= 0x0591 && c <= 0x0670);
  }

  /// The kind of a code point.
  static byte kindOf(int c) {
    if (c == 0x30FC || c == 0xFF70 || c == 0x3099 || c == 0x309A) {
      return KANA;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> Character.isLetter(c) || c == 0x3007 ? HAN : SEPARATOR;
      case HIRAGANA, KATAKANA -> Character.isLetter(c) ? KANA : SEPARATOR;
      case HANGUL -> Character.isLetter(c) ? HANGUL : SEPARATOR;
      case THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c) || mark ? SOUTH_EAST : SEPARATOR;
      default -> Character.isLetter(c) || mark ? LETTER : SEPARATOR;
    };
  }
}
