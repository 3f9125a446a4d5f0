package dev.vitrine.search.feature;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;

/// The rows that features are computed for: a query, the first candidates of a list, and what
/// several features share.
public final class Rows {
  private final Understood understood;
  private final View view;
  private final Candidates candidates;
  private final int size;
  private final TitleMatch titles;

  /// @param size how many candidates from the top are looked at
  public Rows(Understood understood, View view, Candidates candidates, int size) {
    this.understood = understood;
    this.view = view;
    this.candidates = candidates;
    this.size = size;
    this.titles = TitleMatch.of(understood, view, candidates, size);
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

  /// The recall's score of the words.
  public double recallScore(int row) {
    return candidates.recallScore(row);
  }

  /// How the query's words stand in the titles.
  public TitleMatch titles() {
    return titles;
  }
}
