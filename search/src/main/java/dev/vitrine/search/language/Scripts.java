package dev.vitrine.search.language;

import dev.vitrine.index.text.Language;

/// Which languages a word can be in by the letters it is written with.
public final class Scripts {
  private Scripts() {}

  /// Whether a word has a letter, and so is in a language.
  public static boolean letters(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether the first letter of a word is one of the language's. Latin words in texts of languages
  /// with another script are not of that language.
  public static boolean writes(Language language, String word) {
    int letter = word.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> latin(language);
      case HAN -> language == Language.ZH || language == Language.JA || language == Language.KO;
      case HIRAGANA, KATAKANA -> language == Language.JA;
      case HANGUL -> language == Language.KO;
      case THAI -> language == Language.TH;
      case ARABIC -> language == Language.AR || language == Language.OTHER;
      default -> language == Language.OTHER;
    };
  }

  private static boolean latin(Language language) {
    return switch (language) {
      case EN, ES, DE, FR, PT, IT, NL, ID, MS, VI, OTHER -> true;
      case TH, ZH, JA, KO, AR -> false;
    };
  }
}
