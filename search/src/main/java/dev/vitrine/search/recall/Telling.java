package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Word;
import java.util.List;

/// How much a word of a query tells of what is wanted: more when few items hold it, and more when
/// those that do hold it in their title, as they do the names of kinds of things, brands and
/// models, rather than somewhere in a description.
///
/// @param typed the word as typed
/// @param word how it stands in items
/// @param weight above 0
record Telling(String typed, Word word, double weight) {
  /// What a word tells that no title holds, beside one that only titles hold.
  private static final double SOME = 0.6;

  static List<Telling> of(List<Plausible.Needed> needed, Dictionary dictionary) {
    return needed.stream()
        .map(n -> new Telling(n.term().typed(), n.word(), weight(n.word(), dictionary)))
        .toList();
  }

  private static double weight(Word word, Dictionary dictionary) {
    int items = 0;
    int titles = 0;
    for (Form form : word.forms()) {
      if (form.kind() == Form.Kind.TERM) {
        items = Math.max(items, dictionary.items(form.term()));
        titles = Math.max(titles, dictionary.itemsIn("title", form.term()));
      }
    }
    double information = Math.log1p((dictionary.size() - items + 0.5) / (items + 0.5));
    double named = items == 0 ? 1 : (double) titles / items;
    return Math.sqrt(information) * (SOME + named);
  }
}
