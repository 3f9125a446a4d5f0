package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.language.LanguageModel;
import dev.vitrine.search.language.Languages;
import dev.vitrine.search.language.Scripts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The languages a query is read in. Where the catalogue has one: the script's, the shopper's own,
/// the catalogue's. Where it has several: as the words themselves tell, by what is learnt from the
/// catalogue. Words that nobody typed, such as corrections and synonyms, are read in those that
/// they would be read in if they were typed. One for all steps of a cascade; safe for use by many
/// threads.
public final class ReadIn {
  private static final int MOST = 3;
  private static final double LEAST_SHARE = 0.02;

  /// Items of a language from which its words can be learnt.
  private static final int LEAST_ITEMS = 10;

  private final Words words;
  private final Learnt<LanguageModel> models;

  /// Learns languages at the usual pace.
  public ReadIn(Words words) {
    this(words, Learnt.Pace.OF_WORDS);
  }

  /// @param pace when the languages of a catalogue are learnt anew
  public ReadIn(Words words, Learnt.Pace pace) {
    this.words = words;
    this.models = new Learnt<>("languages", pace, ReadIn::learn);
  }

  /// What is decided for a query.
  ///
  /// @param languages at least one, most likely first
  /// @param words the language of each word as items have it; those that are missing are in the
  ///   first
  record Decided(List<Language> languages, Map<String, Language> words) {
    Language of(String exact) {
      return words.getOrDefault(exact, languages.getFirst());
    }
  }

  /// The analysis of texts.
  Words words() {
    return words;
  }

  /// Decides for a query.
  ///
  /// @param text its words without quotation marks
  Decided of(Query query, String text, View view) {
    return of(query, LanguageGuess.of(query.text()), text, view);
  }

  /// Whether a catalogue has items of several languages, so that words may have several stems.
  static boolean several(View view) {
    return view.postings().dictionary().languages().size() > 1;
  }

  /// The languages in which a query would be read if some words stood in the place of terms of it,
  /// in a catalogue of several; in any other the query's own.
  ///
  /// @param from the first term
  /// @param to the one behind the last term
  List<Language> languages(int from, int to, String other, Understood before, View view) {
    if (!several(view)) {
      return List.of(before.language());
    }
    String text = before.query().text();
    var reworded = new Reworded(text, words.of(text, before.language()));
    String plain = Quotes.of(reworded.with(before.terms(), from, to, other)).plain();
    return of(before.query(), LanguageGuess.of(plain), plain, view).languages();
  }

  /// The stems of a phrase in the place of terms of a query: in each of the languages in which the
  /// query would be read with it, without those that are the same.
  List<List<String>> keys(int from, int to, String phrase, Understood before, View view) {
    return languages(from, to, phrase, before, view).stream()
        .map(language -> words.key(phrase, language))
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  private Decided of(Query query, Language guess, String text, View view) {
    Dictionary dictionary = view.postings().dictionary();
    if (learnable(dictionary).size() > 1 && !text.isBlank()) {
      Optional<LanguageModel> model = models.of(view);
      if (model.isPresent()) {
        boolean known = model.get().languages().contains(guess);
        boolean also = !known && (dictionary.itemsIn(guess) > 0 || !Scripts.writes(guess, "a"));
        return told(query, text, also ? guess : Language.EN, model.get());
      }
    }
    return new Decided(untold(query, guess, dictionary), Map.of());
  }

  /// @param guess a language that is not among the learnt and goes before them, or English
  private Decided told(Query query, String text, Language guess, LanguageModel model) {
    List<Languages.Asked> asked =
        words.of(text, LanguageGuess.of(text)).stream()
            .limit(Languages.MOST_WORDS)
            .map(token -> new Languages.Asked(token.exact(), mark(token, text)))
            .toList();
    Language own = query.language().isEmpty() ? Language.OTHER : Language.of(query.language());
    Languages told = Languages.of(asked, own, model);
    var languages = new ArrayList<Language>();
    if (guess != Language.EN) {
      languages.add(guess);
    }
    told.ordered().subList(0, Math.min(MOST, told.ordered().size())).forEach(languages::add);
    if (!query.language().isEmpty() && !languages.contains(own)) {
      languages.add(Math.min(MOST - 1, languages.size()), own);
    }
    add(languages, Language.EN);
    return new Decided(most(languages), told.words());
  }

  private static Language mark(Token token, String text) {
    return LanguageGuess.of(text.substring(token.start(), token.end()));
  }

  private static List<Language> untold(Query query, Language guess, Dictionary dictionary) {
    var languages = new ArrayList<Language>();
    boolean scriptTells = guess != Language.EN;
    if (scriptTells) {
      languages.add(guess);
    }
    if (!query.language().isEmpty()) {
      add(languages, Language.of(query.language()));
    }
    spoken(dictionary).forEach(language -> add(languages, language));
    add(languages, Language.EN);
    return most(languages);
  }

  private static List<Language> most(List<Language> languages) {
    return List.copyOf(languages.subList(0, Math.min(MOST, languages.size())));
  }

  /// The languages that a good part of the items is in, commonest first.
  private static List<Language> spoken(Dictionary dictionary) {
    double least = LEAST_SHARE * dictionary.size();
    return dictionary.languages().stream().filter(l -> dictionary.itemsIn(l) > least).toList();
  }

  private static List<Language> learnable(Dictionary dictionary) {
    return spoken(dictionary).stream().filter(l -> dictionary.itemsIn(l) >= LEAST_ITEMS).toList();
  }

  private static LanguageModel learn(Snapshot snapshot) {
    Dictionary dictionary = snapshot.dictionary();
    Map<Language, Integer> items = new EnumMap<>(Language.class);
    learnable(dictionary).forEach(language -> items.put(language, dictionary.itemsIn(language)));
    return LanguageModel.of(
        items, (languages, to) -> dictionary.eachByLanguage(languages, to::word));
  }

  private static void add(List<Language> languages, Language language) {
    if (!languages.contains(language)) {
      languages.add(language);
    }
  }
}
