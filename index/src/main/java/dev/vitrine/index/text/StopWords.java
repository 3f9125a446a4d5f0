package dev.vitrine.index.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;

/// The words of each language that are everywhere and say little.
final class StopWords {
  private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, words(language));
    }
  }

  private StopWords() {}

  /// Whether a word in its exact form is a stop-word of the language.
  static boolean contains(String exact, Language language) {
    return of(language).contains(exact);
  }

  /// The stop-words of a language, in their exact form.
  static Set<String> of(Language language) {
    return WORDS.getOrDefault(language, Set.of());
  }

  private static Set<String> words(Language language) {
    return switch (language) {
      case EN -> folded(EnglishAnalyzer.getDefaultStopSet(), "from i my your you our");
      case ES -> folded(SpanishAnalyzer.getDefaultStopSet(), "");
      case DE -> folded(GermanAnalyzer.getDefaultStopSet(), "");
      case FR -> folded(FrenchAnalyzer.getDefaultStopSet(), "l d c j m n s qu");
      case PT -> folded(PortugueseAnalyzer.getDefaultStopSet(), "");
      case IT -> folded(ItalianAnalyzer.getDefaultStopSet(), "l d c dell all nell dall sull un");
      case NL -> folded(DutchAnalyzer.getDefaultStopSet(), "");
      case ID -> folded(IndonesianAnalyzer.getDefaultStopSet(), "");
      case MS ->
          folded(
              CharArraySet.EMPTY_SET,
              "dan yang untuk dengan di ke dari pada ini itu adalah ialah atau oleh bagi dalam"
                  + " tidak boleh akan juga kepada");
      case VI ->
          folded(
              CharArraySet.EMPTY_SET,
              "và của cho là các với được những trong có không một này khi từ đến để hoặc");
      case AR -> folded(ArabicAnalyzer.getDefaultStopSet(), "");
      case TH -> folded(ThaiAnalyzer.getDefaultStopSet(), "");
      case ZH -> folded(EnglishAnalyzer.getDefaultStopSet(), "的 了 和 与 及 等 是 在 之 也 我 都");
      case JA, KO -> folded(EnglishAnalyzer.getDefaultStopSet(), "");
      case OTHER -> Set.of();
    };
  }

  /// Words in their exact form.
  static Set<String> folded(CharArraySet lucene, String more) {
    Folded folded = new Folded();
    Set<String> words = new HashSet<>();
    for (Iterator<Object> each = lucene.iterator(); each.hasNext(); ) {
      words.add(fold(folded, new String((char[]) each.next())));
    }
    List.of(more.split(" ", -1)).forEach(word -> words.add(fold(folded, word)));
    words.remove("");
    return Set.copyOf(words);
  }

  private static String fold(Folded folded, String word) {
    folded.fill(word);
    return folded.slice(0, folded.length());
  }
}
