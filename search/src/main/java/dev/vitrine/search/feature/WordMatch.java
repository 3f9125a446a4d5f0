package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Word;
import java.util.List;

/// Which words of a query stand anywhere in the candidates, read once for all features that ask.
public final class WordMatch {
  private final float[] coverage;

  private WordMatch(float[] coverage) {
    this.coverage = coverage;
  }

  static WordMatch of(Rows rows) {
    float[] coverage = new float[rows.size()];
    List<Word> words =
        rows.understood().terms().stream()
            .map(t -> new Word(t.typed(), t.forms(), t.common()))
            .toList();
    if (words.isEmpty()) {
      return new WordMatch(coverage);
    }
    int[] rising = rows.risingRows();
    int[] docs = new int[rising.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = rows.doc(rising[i]);
    }
    long[] bits = rows.view().postings().presence(words, docs);
    for (int i = 0; i < docs.length; i++) {
      coverage[rising[i]] = share(bits[i], rows.information());
    }
    return new WordMatch(coverage);
  }

  /// The share of the query's information that a set of its words carries, 0 to 1.
  static float share(long bits, float[] information) {
    float all = 0;
    float here = 0;
    for (int w = 0; w < information.length; w++) {
      all += information[w];
      here += w < Long.SIZE && (bits >>> w & 1) == 1 ? information[w] : 0;
    }
    return all > 0 ? here / all : 0;
  }

  /// The share of the query's information whose words stand anywhere in the item, 0 to 1.
  public float coverage(int row) {
    return coverage[row];
  }
}
