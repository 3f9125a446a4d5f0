package dev.vitrine.search.expand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Word;

/// How much a word of a query tells of what is wanted: more when few items hold it, and more when
/// those that do hold it in their title, as they do the names of kinds of things, brands and
/// models, rather than somewhere in a description.
public final class Tells {
  /// What a word tells that no title holds, beside one that only titles hold.
  private static final double SOME = 0.6;

  private Tells() {}

  /// Above 0.
  ///
  /// @param word how it stands in items
  public static double of(Word word, Dictionary dictionary) {
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
