package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Word;
import dev.vitrine.search.expand.Tells;
import java.util.List;

/// A word of a query and how much it {@link Tells}.
///
/// @param typed the word as typed
/// @param word how it stands in items
/// @param weight above 0
record Telling(String typed, Word word, double weight) {
  static List<Telling> of(List<Plausible.Needed> needed, Dictionary dictionary) {
    return needed.stream()
        .map(n -> new Telling(n.term().typed(), n.word(), Tells.of(n.word(), dictionary)))
        .toList();
  }
}
