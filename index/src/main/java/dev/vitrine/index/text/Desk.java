package dev.vitrine.index.text;

import java.util.EnumMap;
import java.util.Map;

/// What one analysis works with and gives back: buffers, stemmers and segmenters, each made when
/// first needed. For one thread at a time.
final class Desk {
  private final Folded folded = new Folded();
  private final Map<Language, StemFilter> filters = new EnumMap<>(Language.class);
  private final Map<Segmenter.Kind, Segmenter> segmenters = new EnumMap<>(Segmenter.Kind.class);
  private final Stemming english;

  Desk(Stemming english) {
    this.english = english;
  }

  Folded folded() {
    return folded;
  }

  /// The stemmer of a language that has one among Lucene's filters.
  StemFilter filter(Language language) {
    return filters.computeIfAbsent(language, l -> new StemFilter(l, english));
  }

  /// The segmenter for a script in a text of the language.
  Segmenter segmenter(byte script, Language language) {
    return segmenters.computeIfAbsent(Segmenter.kind(script, language), Segmenter::new);
  }
}
