package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import dev.vitrine.search.Keys;
import dev.vitrine.search.Patience;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.List;
import java.util.Optional;

/// Whether items have some words of a query.
///
/// @param query says which attributes words may stand in
record Findable(Understood query, View view) {
  /// The share of a query's time that one look takes at most: one in so many.
  private static final int PATIENCE = 40;

  private static final String TITLE = "title";

  /// The share of its items that have a word of titles there.
  private static final double ENTITLED = 0.3;

  private static final List<String> NAMES = List.of("brand", "model");

  /// How many items have a term in one of its forms; one that is in several of them counts as
  /// often.
  int items(Term term) {
    Dictionary dictionary = view.postings().dictionary();
    return term.forms().stream().mapToInt(f -> dictionary.items(f.term())).sum();
  }

  /// Whether some item has a term in its brand or model: names are spelt as they like.
  boolean names(Term term) {
    Dictionary dictionary = view.postings().dictionary();
    return term.forms().stream()
        .anyMatch(f -> NAMES.stream().anyMatch(n -> dictionary.itemsIn(n, f.term()) > 0));
  }

  /// Whether a good part of the items that have a term have it in their titles.
  boolean entitled(Term term) {
    Dictionary dictionary = view.postings().dictionary();
    int titles = term.forms().stream().mapToInt(f -> dictionary.itemsIn(TITLE, f.term())).sum();
    return titles >= ENTITLED * items(term);
  }

  /// Whether some item has all terms that are needed.
  boolean together(List<Term> terms) {
    return together(terms, 1) > 0;
  }

  /// Whether some item has all terms that are needed in its title.
  boolean inTitles(List<Term> terms) {
    return together(terms, List.of(TITLE), 1) > 0;
  }

  /// How many items have all terms that are needed.
  ///
  /// @param most where counting ends
  int together(List<Term> terms, int most) {
    return together(terms, query.query().searchable(), most);
  }

  private int together(List<Term> terms, List<String> places, int most) {
    boolean someNeeded = terms.stream().anyMatch(t -> !t.common());
    List<Word> words =
        terms.stream().map(t -> new Word(t.typed(), t.forms(), t.common() && someNeeded)).toList();
    var text = new TextMatch(words, List.of(), places);
    var request =
        new MatchRequest(
            text,
            true,
            List.of(),
            Admission.ALL,
            Optional.empty(),
            Keys.breakingTies(view, List.of()),
            1,
            most,
            0,
            Patience.until(query.query(), PATIENCE));
    return (int) Math.min(most, view.postings().match(request).total());
  }
}
