package dev.vitrine.index.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Stems of words, remembered: shops repeat their words. Safe for use by many threads; a lost race
/// computes a stem twice.
final class Stems {
  private static final int SIZE = 1 << 15;

  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SIZE);
  private final Stemming english;

  Stems(Stemming english) {
    this.english = english;
  }

  /// The stem of a word in its exact form.
  Stem of(String exact, Language language, Desk desk) {
    int hash = exact.hashCode() * 31 + language.code().hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    Entry entry = entries.getPlain(slot);
    if (entry != null && entry.language == language && entry.exact.equals(exact)) {
      return entry.stem;
    }
    Stem stem = new Stem(compute(exact, language, desk), StopWords.contains(exact, language));
    entries.setRelease(slot, new Entry(exact, language, stem));
    return stem;
  }

  private String compute(String exact, Language language, Desk desk) {
    if (exact.length() < 3 || exact.charAt(exact.length() - 1) < 'a') {
      return exact;
    }
    return switch (language) {
      case OTHER -> exact;
      case EN -> english(exact, desk);
      case ZH, JA, KO, TH, VI -> EnglishPlural.stem(exact);
      case AR ->
          exact.charAt(0) < 0x0600 ? EnglishPlural.stem(exact) : desk.filter(language).stem(exact);
      case NL -> DutchPlural.stem(exact);
      case PT -> desk.filter(language).stem(Unaccented.portuguese(exact));
      case DE -> desk.filter(language).stem(Unaccented.german(exact));
      case ES -> desk.filter(language).stem(Unaccented.spanish(exact));
      case IT -> desk.filter(language).stem(Unaccented.italian(exact));
      case FR, ID, MS -> desk.filter(language).stem(exact);
    };
  }

  private String english(String exact, Desk desk) {
    return english == Stemming.MINIMAL
        ? EnglishPlural.stem(exact)
        : desk.filter(Language.EN).stem(EnglishPlural.irregular(exact));
  }

  private record Entry(String exact, Language language, Stem stem) {}
}
