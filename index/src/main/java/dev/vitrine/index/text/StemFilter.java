package dev.vitrine.index.text;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A Lucene stem filter fed with one word at a time. For one thread at a time.
final class StemFilter {
  private final Single single = new Single();
  private final TokenStream chain;

  StemFilter(Language language, Stemming english) {
    chain =
        switch (language) {
          case ES -> new SpanishLightStemFilter(single);
          case DE -> new GermanLightStemFilter(single);
          case FR -> new FrenchLightStemFilter(single);
          case PT -> new PortugueseLightStemFilter(single);
          case IT -> new ItalianLightStemFilter(single);
          case ID, MS -> new IndonesianStemFilter(single, false);
          case AR -> new ArabicStemFilter(new ArabicNormalizationFilter(single));
          case JA -> new JapaneseKatakanaStemFilter(single);
          case EN ->
              english == Stemming.PORTER ? new PorterStemFilter(single) : new KStemFilter(single);
          case NL, VI, TH, ZH, KO, OTHER -> single;
        };
  }

  /// The stem of a word.
  String stem(String word) {
    try {
      single.word.setEmpty().append(word);
      chain.incrementToken();
      return single.word.toString();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "a stemmer reads memory only and failed", e);
    }
  }

  /// A token stream that gives whatever its one attribute holds, for ever.
  private static final class Single extends TokenStream {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
