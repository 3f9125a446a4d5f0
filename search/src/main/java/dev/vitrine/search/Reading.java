package dev.vitrine.search;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.answer.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a query is taken to mean, for people who want to see it.
///
/// @param understood after the last step
/// @param trace the time of each step
/// @param items how many items have each term that a word may stand as
/// @param languages the languages that some item is in, commonest first
public record Reading(
    Understood understood, Trace trace, Map<String, Integer> items, List<Language> languages) {
  public Reading {
    languages = List.copyOf(languages);
    items = Map.copyOf(items);
  }

  static Reading of(Understood understood, Trace trace, Dictionary dictionary) {
    var items = new LinkedHashMap<String, Integer>();
    for (Term term : understood.terms()) {
      for (Form form : term.forms()) {
        if (form.kind() == Form.Kind.TERM) {
          items.put(form.term(), dictionary.items(form.term()));
        }
      }
    }
    return new Reading(understood, trace, items, dictionary.languages());
  }
}
