package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.List;

/// The rows that features are computed for: a query, the first candidates of a list, and what
/// several features share.
public final class Rows {
  private final Understood understood;
  private final View view;
  private final Candidates candidates;
  private final int size;
  private final float[] information;
  private final int[] risingDocs;
  private final WordMatch words;
  private final TitleMatch titles;

  /// @param size how many candidates from the top are looked at
  public Rows(Understood understood, View view, Candidates candidates, int size) {
    this.understood = understood;
    this.view = view;
    this.candidates = candidates;
    this.size = size;
    this.information = information(understood.terms(), view.postings().dictionary());
    this.risingDocs = RisingDocs.of(candidates, size);
    this.words = WordMatch.of(this);
    this.titles = TitleMatch.of(this);
  }

  private static float[] information(List<Term> terms, Dictionary dictionary) {
    float[] information = new float[terms.size()];
    for (int t = 0; t < information.length; t++) {
      int items = 0;
      for (Form form : terms.get(t).forms()) {
        if (form.kind() == Form.Kind.TERM) {
          items = Math.max(items, dictionary.items(form.term()));
        }
      }
      information[t] = (float) Math.log1p((dictionary.size() - items + 0.5) / (items + 0.5));
    }
    return information;
  }

  public Understood understood() {
    return understood;
  }

  public View view() {
    return view;
  }

  public int size() {
    return size;
  }

  public int slot(int row) {
    return candidates.slot(row);
  }

  int doc(int row) {
    return candidates.doc(row);
  }

  /// The recall's score of the words.
  public double recallScore(int row) {
    return candidates.recallScore(row);
  }

  /// How much each word of the query tells, its inverse document frequency; the most it can score.
  float[] information() {
    return information;
  }

  /// Rows in rising order of their document numbers.
  int[] risingRows() {
    return risingDocs;
  }

  /// Which of the query's words stand anywhere in the items.
  public WordMatch words() {
    return words;
  }

  /// How the query's words stand in the titles.
  public TitleMatch titles() {
    return titles;
  }

  /// How many shoppers rated an item, 0 when nobody did.
  public double ratingCount(int row) {
    double count = view.items().ratingCount(slot(row));
    return count > 0 ? count : 0;
  }
}
