package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Word;
import dev.vitrine.search.Term;
import java.util.ArrayList;
import java.util.List;

/// Which words of a query stand anywhere in the candidates, read once for all features that ask.
public final class WordMatch {
  private final float[] coverage;
  private final float[] pairs;

  private WordMatch(int size) {
    this.coverage = new float[size];
    this.pairs = new float[size];
  }

  static WordMatch of(Rows rows) {
    var match = new WordMatch(rows.size());
    List<Term> terms = rows.understood().terms();
    if (terms.isEmpty()) {
      return match;
    }
    int[] rising = rows.risingRows();
    int[] docs = new int[rising.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = rows.doc(rising[i]);
    }
    List<Word> words = terms.stream().map(t -> new Word(t.typed(), t.forms(), t.common())).toList();
    long[] words64 = rows.view().postings().presence(words, docs);
    long[] pairs64 = rows.view().postings().presence(pairs(terms), docs);
    for (int i = 0; i < docs.length; i++) {
      match.coverage[rising[i]] = share(words64[i], rows.information());
      match.pairs[rising[i]] = pairShare(pairs64[i], rows.information());
    }
    return match;
  }

  /// Neighbouring words as phrases.
  private static List<Word> pairs(List<Term> terms) {
    var pairs = new ArrayList<Word>();
    for (int i = 0; i + 1 < terms.size(); i++) {
      List<String> stems = List.of(terms.get(i).stem(), terms.get(i + 1).stem());
      pairs.add(new Word(terms.get(i).typed(), List.of(Form.phrase(stems, 1f)), true));
    }
    return pairs;
  }

  /// The mean information of each pair that is there, as a share of the whole query's.
  private static float pairShare(long bits, float[] information) {
    float all = 0;
    float here = 0;
    for (int w = 0; w < information.length; w++) {
      all += information[w];
      boolean pair = w < Long.SIZE && (bits >>> w & 1) == 1;
      here += pair ? (information[w] + information[w + 1]) / 2 : 0;
    }
    return all > 0 ? here / all : 0;
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

  /// The share of the query's information in neighbouring words that are neighbours somewhere in
  /// the item, 0 to 1.
  public float pairs(int row) {
    return pairs[row];
  }

  /// The share of the query's information whose words stand anywhere in the item, 0 to 1.
  public float coverage(int row) {
    return coverage[row];
  }
}
