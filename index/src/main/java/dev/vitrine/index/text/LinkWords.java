package dev.vitrine.index.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/// The words of each language that lead over from a thing to what it is for or comes with: a sleeve
/// for a laptop is no laptop.
public final class LinkWords {
  private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, StopWords.folded(CharArraySet.EMPTY_SET, words(language)));
    }
  }

  private LinkWords() {}

  /// Whether a word in its exact form leads over in a language.
  public static boolean contains(String exact, Language language) {
    return WORDS.getOrDefault(language, Set.of()).contains(exact);
  }

  private static String words(Language language) {
    return switch (language) {
      case EN, ZH, JA, KO -> "for with";
      case ES -> "para con";
      case DE -> "für fuer mit";
      case FR -> "pour avec";
      case PT -> "para com";
      case IT -> "per con";
      case NL -> "voor met";
      case ID, MS -> "untuk dengan";
      case VI -> "cho với";
      case TH -> "for with สำหรับ";
      case AR, OTHER -> "";
    };
  }
}
