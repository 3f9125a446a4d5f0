package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Word;
import dev.vitrine.search.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The score of the words in what the item sells, as a share of the most the query's words could
/// earn, about 0 to 1: a product's own, and of a video or live that of the product that it shows
/// above all; not-a-number where that is not there.
public final class SoldText implements Feature {
  @Override
  public String name() {
    return "sold-text";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    float most = 0;
    for (float information : rows.information()) {
      most += information;
    }
    int[] others = new int[rows.size()];
    int many = 0;
    for (int row = 0; row < others.length; row++) {
      int sells = rows.faces().sells(row);
      boolean own = sells == rows.slot(row);
      column[row] = !own ? Float.NaN : most > 0 ? (float) rows.recallScore(row) / most : 0;
      others[many] = row;
      many += own || sells < 0 ? 0 : 1;
    }
    if (many > 0) {
      sellOthers(rows, Arrays.copyOf(others, many), most, column);
    }
  }

  /// Fills in the rows that sell another item than themselves.
  private static void sellOthers(Rows rows, int[] others, float most, float[] column) {
    int[] sold = IntStream.of(others).map(rows.faces()::sells).toArray();
    int[] docs = rows.view().postings().docs(sold);
    float[] scores = scores(rows, docs);
    for (int i = 0; i < others.length; i++) {
      column[others[i]] = docs[i] < 0 ? Float.NaN : most > 0 ? scores[i] / most : 0;
    }
  }

  /// The score of the words in some documents; 0 in those that are not there.
  private static float[] scores(Rows rows, int[] docs) {
    int[] rising = IntStream.of(docs).filter(doc -> doc >= 0).sorted().distinct().toArray();
    var words = new ArrayList<Word>();
    for (Term term : rows.understood().terms()) {
      words.add(new Word(term.typed(), term.forms(), term.common()));
    }
    float[] found = rows.view().postings().scores(words, rising);
    float[] scores = new float[docs.length];
    for (int i = 0; i < docs.length; i++) {
      scores[i] = docs[i] < 0 ? 0 : found[Arrays.binarySearch(rising, docs[i])];
    }
    return scores;
  }
}
