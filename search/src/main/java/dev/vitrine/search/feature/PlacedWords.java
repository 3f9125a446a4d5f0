package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Word;
import java.util.List;

/// The share of a query's information whose words stand in one attribute of the items.
final class PlacedWords {
  private PlacedWords() {}

  /// Fills a column, 0 to 1.
  static void fill(Rows rows, String place, float[] column) {
    List<Word> words =
        rows.understood().terms().stream()
            .map(t -> new Word(t.typed(), t.forms(), t.common()))
            .toList();
    if (words.isEmpty()) {
      return;
    }
    int[] rising = rows.risingRows();
    long[] held = rows.view().postings().presence(words, place, rows.docs(rising));
    for (int i = 0; i < rising.length; i++) {
      column[rising[i]] = WordMatch.share(held[i], rows.information());
    }
  }
}
