package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Word;
import dev.vitrine.search.Term;
import java.util.ArrayList;
import java.util.List;

/// Which words of a query stand anywhere in the candidates, read once for all features that ask.
public final class WordMatch {
  private final float[] coverage;

  private WordMatch(int size) {
    this.coverage = new float[size];
  }

  /// Looks for those words only that not every candidate is known to hold.
  static WordMatch of(Rows rows) {
    var match = new WordMatch(rows.size());
    List<Term> terms = rows.understood().terms();
    var unsure = new ArrayList<Word>();
    var places = new ArrayList<Integer>();
    for (int t = 0; t < Math.min(Long.SIZE, terms.size()); t++) {
      if ((rows.held() >>> t & 1) == 0) {
        unsure.add(new Word(terms.get(t).typed(), terms.get(t).forms(), terms.get(t).common()));
        places.add(t);
      }
    }
    int[] rising = rows.risingRows();
    long[] found = unsure.isEmpty() ? new long[rising.length] : found(rows, rising, unsure);
    for (int i = 0; i < rising.length; i++) {
      long bits = rows.held();
      for (long left = found[i]; left != 0; left &= left - 1) {
        bits |= 1L << places.get(Long.numberOfTrailingZeros(left));
      }
      match.coverage[rising[i]] = share(bits, rows.information());
    }
    return match;
  }

  private static long[] found(Rows rows, int[] rising, List<Word> words) {
    return rows.view().postings().presence(words, rows.docs(rising));
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
