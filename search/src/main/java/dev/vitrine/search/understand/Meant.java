package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.search.Term;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// The terms of a query with what was meant by them, in every language that it would be read in if
/// it had been typed.
///
/// @param stems the stems under which items have words
record Meant(StemsInCatalogue stems) {
  private static final float WEIGHT = 0.9f;

  /// The terms in the place of those that a correction replaces.
  List<Term> terms(List<Term> typed, Correction correction) {
    String words = String.join(" ", correction.words());
    List<Language> languages = stems.languages(correction.from(), correction.to(), words);
    if (correction.words().size() > 1) {
      return parts(typed, correction.words(), languages);
    }
    var forms = new ArrayList<Form>();
    var shown = new ArrayList<String>();
    forms.addAll(forms(words, languages, WEIGHT));
    shown.add(words);
    for (Suggestion other : correction.others()) {
      forms.addAll(forms(other.word(), languages, WEIGHT * (float) Math.exp(other.score())));
      shown.add(other.word());
    }
    return typed.stream().map(t -> t.or(forms, shown)).toList();
  }

  private List<Term> parts(List<Term> typed, List<String> words, List<Language> languages) {
    var parts = new ArrayList<Term>();
    for (String word : words) {
      boolean last = typed.getLast().last() && word.equals(words.getLast());
      List<Form> forms = forms(word, languages, 1f);
      Language language = typed.getFirst().language();
      parts.add(
          new Term(word, forms.getFirst().term(), forms, false, last, List.of(word), language));
    }
    return parts;
  }

  private List<Form> forms(String word, List<Language> languages, float weight) {
    return stems.in(languages, word).stream().map(stem -> Form.term(stem, weight)).toList();
  }
}
