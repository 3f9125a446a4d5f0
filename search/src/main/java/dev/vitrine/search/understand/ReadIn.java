package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;

/// The languages a query is read in: the shopper's own or the script's, then the main ones of the
/// catalogue.
final class ReadIn {
  private static final int MOST = 3;
  private static final double LEAST_SHARE = 0.02;

  private ReadIn() {}

  /// At least one language, most likely first.
  static List<Language> languages(Query query, View view) {
    var languages = new ArrayList<Language>();
    Language guess = LanguageGuess.of(query.text());
    boolean scriptTells = guess != Language.EN;
    if (scriptTells) {
      languages.add(guess);
    }
    if (!query.language().isEmpty()) {
      add(languages, Language.of(query.language()));
    }
    Dictionary dictionary = view.postings().dictionary();
    double least = LEAST_SHARE * dictionary.size();
    for (Language language : dictionary.languages()) {
      if (dictionary.itemsIn(language) > least) {
        add(languages, language);
      }
    }
    add(languages, Language.EN);
    return languages.subList(0, Math.min(MOST, languages.size()));
  }

  private static void add(List<Language> languages, Language language) {
    if (!languages.contains(language)) {
      languages.add(language);
    }
  }
}
