package dev.vitrine.search;

import dev.vitrine.search.explore.Explored;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.mix.Choice;
import java.util.List;

/// Who watches a run, such as a log of pages. It is handed what the steps worked with as it is,
/// none of it copied or made for it, and must not change it.
public interface Onlooker {
  /// Nobody.
  Onlooker NONE = new Onlooker() {};

  /// Who watches a run that takes the place of this one.
  default Onlooker anew() {
    return this;
  }

  /// What a ranker knew of candidates.
  ///
  /// @param candidates their rows, before the ranker sorted them
  /// @param matrix a row for each of the first candidates
  default void knew(Candidates candidates, FeatureMatrix matrix) {}

  /// A ranking is done.
  ///
  /// @param after candidates in their new order with their new scores
  /// @param rows how many from the top were ranked
  default void ranked(Cascade.Ranking ranking, Candidates after, int rows) {}

  /// The order of the page was drawn.
  default void explored(Explored order) {}

  /// The first page was drawn from several.
  default void chosen(Choice choice) {}

  /// The page is laid out.
  ///
  /// @param understood what the query was taken to mean
  /// @param recalls the cascade's, in the order of the bits of candidates
  /// @param candidates all that were in play, in the order that pages are cut from
  /// @param rows those of the page
  default void page(
      Understood understood, View view, List<Recall> recalls, Candidates candidates, int[] rows) {}
}
