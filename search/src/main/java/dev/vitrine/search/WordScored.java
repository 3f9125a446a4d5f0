package dev.vitrine.search;

import dev.vitrine.index.postings.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Candidates whose recall's score is that of the query's words, whichever recall found them.
final class WordScored {
  private WordScored() {}

  /// The same rows; those from `first` on, which the recall by words did not find, are given the
  /// score of the words that they do hold.
  static Candidates of(Candidates all, int first, Understood understood, View view) {
    if (first >= all.size() || understood.terms().isEmpty()) {
      return all;
    }
    int[] rising = IntStream.range(first, all.size()).map(all::doc).sorted().toArray();
    var words = new ArrayList<Word>();
    for (Term term : understood.terms()) {
      words.add(new Word(term.typed(), term.forms(), term.common()));
    }
    float[] found = view.postings().scores(words, rising);
    double[] scores = new double[all.size()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] =
          row < first ? all.recallScore(row) : found[Arrays.binarySearch(rising, all.doc(row))];
    }
    return all.recalledWith(scores);
  }
}
