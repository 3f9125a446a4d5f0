package dev.vitrine.learn.relevance;

import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceModel;

/// The training of a relevance model: several ways to learn are tried on queries kept apart, from
/// the most careful to the boldest, and a bolder one is taken only where it gains more than its
/// noise. With few queries the model therefore stays what it began with. Grades are fitted to the
/// scores of rows that were not learnt from.
public final class RelevanceTraining {
  private static final int PARTS = 4;

  private final RelevanceOptions options;

  public RelevanceTraining(RelevanceOptions options) {
    this.options = options;
  }

  /// The model of judged rows.
  ///
  /// @param prior what it begins with, over the rows' features
  public RelevanceModel train(JudgedRows rows, Model prior) {
    int telling = rows.telling();
    Trial best = new Trial(new Learner.Keep(), rows, prior, options, parts(rows));
    if (telling >= options.fewest()) {
      for (double penalty : options.penalties()) {
        best = best.orBetter(new Learner.Weights(penalty));
      }
    }
    if (telling >= options.fewestForTrees()) {
      best = best.orBetter(new Learner.Trees(best.learner(), options.trees().rounds()));
    }
    Model model = best.learner().learn(rows, prior, options);
    String few = telling < options.fewest() ? "too few queries, nothing was trained: " : "";
    String told = few + best.learner().told() + ", " + telling + " queries";
    return new RelevanceModel(model, best.grading(), told);
  }

  private int[] parts(JudgedRows rows) {
    var folds = new Folds(PARTS, options.seed() + 1);
    return rows.texts().stream().mapToInt(folds::of).toArray();
  }

  /// Whether all parts take their turn, or one is enough.
  static int turns(int queries, RelevanceOptions options) {
    return queries >= options.many() ? 1 : PARTS;
  }
}
