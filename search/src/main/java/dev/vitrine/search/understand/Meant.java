package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.search.Term;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// The terms of a query with what was meant by them.
///
/// @param stems the stems under which items have words
record Meant(StemsInCatalogue stems) {
  private static final float WEIGHT = 0.9f;

  /// The terms in the place of those that a correction replaces.
  List<Term> terms(List<Term> typed, Correction correction) {
    if (correction.words().size() > 1) {
      var parts = new ArrayList<Term>();
      for (String word : correction.words()) {
        boolean last = typed.getLast().last() && word.equals(correction.words().getLast());
        String stem = stems.of(word);
        List<Form> form = List.of(Form.term(stem, 1f));
        Language language = typed.getFirst().language();
        parts.add(new Term(word, stem, form, false, last, List.of(word), language));
      }
      return parts;
    }
    var forms = new ArrayList<Form>();
    var shown = new ArrayList<String>();
    forms.add(Form.term(stems.of(correction.words().getFirst()), WEIGHT));
    shown.add(correction.words().getFirst());
    for (Suggestion other : correction.others()) {
      forms.add(Form.term(stems.of(other.word()), WEIGHT * (float) Math.exp(other.score())));
      shown.add(other.word());
    }
    return typed.stream().map(t -> t.or(forms, shown)).toList();
  }
}
