package dev.vitrine.index.text;

/// What the light stemmers leave out: plurals that they know by accents, which are folded here, and
/// plurals of short words.
final class Unaccented {
  private Unaccented() {}

  /// Portuguese plurals of -ão and -l, which the stemmer knows by their accents only.
  static String portuguese(String word) {
    int cut = word.length() - 3;
    if (cut < 2) {
      return word;
    }
    String stem = word.substring(0, cut);
    return switch (word.substring(cut)) {
      case "oes", "aes" -> stem + "ao";
      case "ais" -> stem + "al";
      case "eis" -> stem + "el";
      case "ois" -> stem + "ol";
      default -> word;
    };
  }

  /// Spanish plurals of four-letter words, which are too short for the stemmer.
  static String spanish(String word) {
    boolean plural = word.length() == 5 && (word.endsWith("os") || word.endsWith("as"));
    return plural ? word.substring(0, 4) : word;
  }

  /// Italian words too short for the stemmer, without the vowel that tells the number.
  static String italian(String word) {
    int last = word.length() - 1;
    boolean brief = last == 3 || last == 4;
    return brief && "aeio".indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
  }

  /// German ae, oe, ue for ä, ö, ü, which fold to a, o, u.
  static String german(String word) {
    if (word.indexOf('e') < 1) {
      return word;
    }
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean umlaut = c == 'e' && i > 0 && umlaut(word, i - 1);
      if (!umlaut) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean umlaut(String word, int vowel) {
    char c = word.charAt(vowel);
    if (c == 'a' || c == 'o') {
      return true;
    }
    boolean glide = vowel > 0 && "aeiouyq".indexOf(word.charAt(vowel - 1)) >= 0;
    return c == 'u' && !glide;
  }
}
