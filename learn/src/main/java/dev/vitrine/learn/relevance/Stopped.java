package dev.vitrine.learn.relevance;

import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.Sum;
import java.util.List;

/// Trees that ended where queries kept apart no longer gained.
///
/// @param rounds how many there are
record Stopped(Model model, int rounds) {
  private static final int PARTS = 5;

  static Stopped of(Learner.Trees trees, JudgedRows rows, Model prior, RelevanceOptions options) {
    Model base = trees.under().learn(rows, prior, options);
    var folds = new Folds(PARTS, options.seed() + 2);
    boolean[] apart = new boolean[rows.texts().size()];
    for (int q = 0; q < apart.length; q++) {
      apart[q] = folds.of(rows.texts().get(q)) == 0;
    }
    Forest forest = trees.grow(rows.rows(), base, apart, options);
    return new Stopped(new Sum(List.of(base, forest)), forest.trees().size());
  }
}
