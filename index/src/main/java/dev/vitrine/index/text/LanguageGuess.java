package dev.vitrine.index.text;

/// The language a text is most likely written in, from its script alone when that decides.
public final class LanguageGuess {
  private LanguageGuess() {}

  /// The likely language of an item's text; English when nothing speaks for another.
  public static Language of(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (Character.UnicodeScript.of(text.charAt(i))) {
        case HIRAGANA, KATAKANA -> {
          return Language.JA;
        }
        case HANGUL -> {
          return Language.KO;
        }
        case THAI -> {
          return Language.TH;
        }
        case ARABIC -> {
          return Language.AR;
        }
        default -> {}
      }
    }
    return Language.EN;
  }
}
