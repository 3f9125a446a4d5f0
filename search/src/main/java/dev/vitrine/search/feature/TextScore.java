package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;

/// The score of the words (BM25F) as a share of the most the query's words could earn, about 0 to 1.
public final class TextScore implements Feature {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    float most = (float) mostPossible(rows);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = most > 0 ? (float) rows.recallScore(row) / most : 0;
    }
  }

  /// The sum of the words' information: BM25 gives each word less than this.
  static double mostPossible(Rows rows) {
    Dictionary dictionary = rows.view().postings().dictionary();
    double sum = 0;
    for (Term term : rows.understood().terms()) {
      int items = 0;
      for (Form form : term.forms()) {
        if (form.kind() == Form.Kind.TERM) {
          items = Math.max(items, dictionary.items(form.term()));
        }
      }
      sum += Math.log1p((dictionary.size() - items + 0.5) / (items + 0.5));
    }
    return sum;
  }
}
